import { use } from 'react';
import type { SearchAnswer } from '../../domain/search/engine';
import type { HitGroup, ShownHit } from '../../domain/search/groups';
import { namesOf } from '../../domain/model/region';
import { useHighlighting, useViewLinks, useAreas, useAppContext } from '../../store/app-context';
import { endSearch, searchFor, showSubject } from '../../store/view-state';
import { useMessages } from '../../i18n/use-messages';
import { hasContacts } from '../../domain/model/atlas';
import { swedenColouredBy } from '../../map/theme-links';
import { PanelHeading } from '../panel/PanelHeading';
import { RegionList } from '../panel/RegionList';
import { BackLink } from '../panel/BackLink';
import { PhoneNumber } from '../panel/Contacts';
import { keyOfHit, destinationOf } from './choices';
import { useSearchLoader, type SearchLoader } from './loader';
import { HitContext, HitName } from './HitText';

/** What was found for a query, in the reading column; the map shows where. */
export function SearchResults({ query }: { readonly query: string }) {
  const { search } = useMessages();
  const loader = useSearchLoader();
  if (loader) return <Results loader={loader} query={query} />;
  return <PanelHeading lead={search.lead}>{search.title(query)}</PanelHeading>;
}

function Results({ loader, query }: { readonly loader: SearchLoader; readonly query: string }) {
  const areas = useAreas();
  const { search } = useMessages();
  const link = useViewLinks();
  const { engine } = use(loader.last());
  const found = engine.find(query);
  const isFound = found.count > 0;
  return (
    <>
      <PanelHeading lead={search.lead}>
        {isFound ? search.title(query) : search.noneTitle(query)}
      </PanelHeading>
      <p className="back-links">
        <BackLink />
        <a {...link(endSearch)}>{search.end}</a>
      </p>
      {found.notes.map(search.note).map((note) => (
        <p key={note}>{note}</p>
      ))}
      {isFound && (
        <p className="lead">{search.sentence(found.count, namesOf(areas, found.regions))}</p>
      )}
      {isFound ? (
        found.groups.map((group) => <Group key={group.kind} group={group} />)
      ) : (
        <NoHits found={found} />
      )}
      <RegionList />
    </>
  );
}

function Group({ group: { kind, hits } }: { readonly group: HitGroup }) {
  const { search } = useMessages();
  const title = `hits-${kind}`;
  return (
    <section aria-labelledby={title}>
      <h2 id={title}>{search.groups[kind]}</h2>
      <ul className="hit-list">
        {hits.map((hit) => (
          <li key={keyOfHit(hit)}>
            <Hit hit={hit} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A hit: the way to it, and below where the words stand. The map shows which region is meant. */
function Hit({ hit }: { readonly hit: ShownHit }) {
  const link = useViewLinks();
  const { transition, targetId } = destinationOf(hit);
  const { thing } = hit;
  return (
    <>
      <a {...link(transition, targetId)} className="hit-name" {...useHighlighting(thing.code)}>
        <HitName hit={hit} />
      </a>
      <p className="hit-context">
        {thing.kind === 'contact' ? (
          // The number can be dialled here, in a list of choices it cannot.
          <span translate="no">
            {thing.region.name}
            {thing.contact.printed !== null && ', '}
            <PhoneNumber contact={thing.contact} />
          </span>
        ) : (
          <HitContext hit={hit} />
        )}
      </p>
    </>
  );
}

/** Where nothing was found: what was searched, the searches that may have been meant, the themes, and the index. */
function NoHits({ found }: { readonly found: SearchAnswer }) {
  const { suggestions } = found;
  const { search, lang } = useMessages();
  const { atlas } = useAppContext();
  const link = useViewLinks();
  return (
    <>
      <p>{search.searched(hasContacts(atlas), atlas.dataset.programme)}</p>
      {suggestions.length > 0 && (
        <section aria-labelledby="near">
          <h2 id="near">{search.near}</h2>
          <ul className="word-list">
            {suggestions.map((word) => (
              <li key={word}>
                <a {...link((view) => searchFor(view, word))}>{word}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="hits-themes">
        <h2 id="hits-themes">{search.themes}</h2>
        <ul className="word-list">
          {atlas.dataset.themes.map(({ id, label }) => (
            <li key={id}>
              <a {...link((view) => swedenColouredBy(view, [id]))}>{label[lang]}</a>
            </li>
          ))}
        </ul>
      </section>
      <p>
        <a {...link((view) => showSubject(endSearch(view), { kind: 'index' }))}>{search.toIndex}</a>
      </p>
    </>
  );
}
