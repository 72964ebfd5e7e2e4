import { useState } from 'react';
import { hasContacts } from '../../domain/model/atlas';
import { nameOf } from '../../domain/model/region';
import { indexKey, indexByLetter, type IndexEntry } from '../../domain/model/a-to-z';
import { langOn } from '../../i18n/language';
import { useTextLang, useMessages } from '../../i18n/use-messages';
import { PanelHeading } from '../panel/PanelHeading';
import { TitleMeaning } from '../panel/TitleTranslation';
import { RegionList } from '../panel/RegionList';
import { swedenColouredBy } from '../../map/theme-links';
import { useAppContext, useViewLinks, useAreas } from '../../store/app-context';
import { selectRegion } from '../../store/view-state';
import { compareSwedish } from '../../i18n/alphabet';
import { targetIn } from './choices';

/** Everything that can be looked up, from A to Ö: what a printed atlas has at its end, and search without scripts. */
export function IndexView() {
  const { atlas } = useAppContext();
  const { search, lang } = useMessages();
  const [letters] = useState(() => indexByLetter(atlas, lang, compareSwedish));
  const { index } = search;
  // The letters are those of the Swedish alphabet, and names are Swedish.
  const swedish = langOn(lang, 'sv');
  return (
    <>
      <PanelHeading>{index.title}</PanelHeading>
      <p>{index.text(hasContacts(atlas))}</p>
      <nav className="index-letters" aria-label={index.letters}>
        {letters.map(({ letter }) => (
          <a key={letter} href={`#register-${letter}`} lang={swedish}>
            {letter}
          </a>
        ))}
      </nav>
      {letters.map(({ letter, entries }) => (
        <section key={letter} className="index-letter">
          <h2 id={`register-${letter}`} tabIndex={-1} lang={swedish}>
            {letter}
          </h2>
          <ul>
            {entries.map((entry) => (
              <li key={indexKey(entry)}>
                <Entry entry={entry} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      <RegionList />
    </>
  );
}

function Entry({ entry }: { readonly entry: IndexEntry }) {
  const areas = useAreas();
  const link = useViewLinks();
  const { lang, search } = useMessages();
  const langOfText = useTextLang();
  const langOfName =
    entry.kind === 'theme' || entry.kind === 'county' ? undefined : langOn(lang, 'sv');
  const entryLink =
    entry.kind === 'theme'
      ? link((view) => swedenColouredBy(view, [entry.id]))
      : link((view) => selectRegion(view, entry.code), targetIn(entry));
  const region = entry.kind === 'theme' ? '' : nameOf(areas, entry.code);
  return (
    <>
      <a
        {...entryLink}
        lang={entry.kind === 'focus-area' ? langOfText : langOfName}
        translate={entry.kind === 'theme' || entry.kind === 'focus-area' ? undefined : 'no'}
      >
        {entry.name}
      </a>
      {entry.kind === 'focus-area' && <TitleMeaning title={entry.name} />}{' '}
      <span className="muted">{search.index.kinds[entry.kind](region)}</span>
    </>
  );
}
