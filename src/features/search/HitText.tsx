import { regionsWithTheme } from '../../domain/model/atlas';
import { areaOf, countyIn, nameOf } from '../../domain/model/region';
import { themeLabel } from '../../domain/summaries/names';
import type { Highlighted } from '../../domain/search/snippet';
import type { ShownHit } from '../../domain/search/shown-hit';
import { useTextLang, useMessages } from '../../i18n/use-messages';
import { useAppContext } from '../../store/app-context';
import { TitleMeaning } from '../panel/TitleTranslation';
import { PublishedQuote } from '../panel/PublishedText';

/** What a hit in the list under the field is called, and where the words stand in it: two lines at most. */
export function HitText({ hit }: { readonly hit: ShownHit }) {
  return (
    <>
      <span className="hit-name">
        <HitName hit={hit} />
        {hit.kind === 'focus-area' && (
          <TitleMeaning title={hit.title.map(({ text }) => text).join('')} />
        )}
      </span>{' '}
      <span className="hit-context is-short">
        <HitContext hit={hit} />
      </span>
    </>
  );
}

/** The name alone: of a text, that of the region that it belongs to. */
export function HitName({ hit }: { readonly hit: ShownHit }) {
  const { atlas } = useAppContext();
  const { lang, search } = useMessages();
  switch (hit.kind) {
    case 'region':
      return <span translate="no">{nameOf(atlas.areas, hit.code)}</span>;
    case 'theme':
      return <>{themeLabel(atlas, hit.id, lang)}</>;
    case 'focus-area':
      return <Published text={hit.title} />;
    case 'contact':
      return (
        <span translate="no">
          <MarkedWords text={hit.name} />
        </span>
      );
    case 'text':
      return <>{hit.region?.shortName ?? search.programme}</>;
  }
}

/** What stands beside the name: where it is, and the words in their context. */
export function HitContext({ hit }: { readonly hit: ShownHit }) {
  const { atlas } = useAppContext();
  const { lang, search } = useMessages();
  switch (hit.kind) {
    case 'region': {
      const county = countyIn(areaOf(atlas.areas, hit.code).county, lang);
      // What the region was asked for as, where that is another name.
      const called = hit.place ? search.calledSo(hit.place) : '';
      return (
        <>
          <span translate="no">{county}</span>
          {called !== '' && `, ${called}`}
        </>
      );
    }
    case 'theme':
      return <>{search.theme(regionsWithTheme(atlas, hit.id).length, hit.synonym)}</>;
    case 'contact':
      return (
        <span translate="no">
          {[hit.region.shortName, hit.contact.printed ?? ''].filter(Boolean).join(', ')}
        </span>
      );
    case 'text':
      return <Published text={hit.snippet} />;
    case 'focus-area': {
      const { interpretation } = hit;
      const theme = interpretation && atlas.themeById.get(interpretation.id)?.label[lang];
      return (
        <>
          <span className="hit-region" translate="no">
            {hit.region.shortName}
          </span>
          {hit.snippet && ': '}
          {hit.snippet && <Published text={hit.snippet} />}
          {interpretation && theme && (
            <>
              {'. '}
              {search.interpretation(theme)} <PublishedQuote text={interpretation.evidence} />
            </>
          )}
        </>
      );
    }
  }
}

/** A published text with the words asked for marked. */
function Published({ text }: { readonly text: Highlighted }) {
  return (
    <span lang={useTextLang()}>
      <MarkedWords text={text} />
    </span>
  );
}

function MarkedWords({ text }: { readonly text: Highlighted }) {
  const parts = text.map((part, at) => {
    // The same words may stand in several places.
    const key = `${at} ${part.text}`;
    return part.marked ? <mark key={key}>{part.text}</mark> : part.text;
  });
  return <>{parts}</>;
}
