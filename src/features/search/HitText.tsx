import { regionsWithTheme } from '../../domain/model/atlas';
import { areaOf, countyIn, nameOf } from '../../domain/model/region';
import { themeLabel } from '../../domain/summaries/names';
import type { Highlighted } from '../../domain/search/snippet';
import type { ShownHit } from '../../domain/search/groups';
import { useTextLang, useMessages } from '../../i18n/use-messages';
import { useAppContext } from '../../store/app-context';
import { TitleMeaning } from '../panel/TitleTranslation';
import { PublishedQuote } from '../panel/PublishedText';

/** What a hit in the list under the field is called, and where the words stand in it: two lines at most. */
export function HitText({ hit }: HitProps) {
  const { thing } = hit;
  return (
    <>
      <span className="hit-name">
        <HitName hit={hit} />
        {thing.kind === 'focus-area' && <TitleMeaning title={thing.focusArea.title} />}
      </span>{' '}
      <span className="hit-context is-short">
        <HitContext hit={hit} />
      </span>
    </>
  );
}

interface HitProps {
  readonly hit: ShownHit;
}

/** The name alone: of a text, that of the region that it belongs to. */
export function HitName({ hit: { thing, title } }: HitProps) {
  const { atlas } = useAppContext();
  const { lang, search } = useMessages();
  switch (thing.kind) {
    case 'region':
      return <span translate="no">{nameOf(atlas.areas, thing.code)}</span>;
    case 'theme':
      return <>{themeLabel(atlas, thing.id, lang)}</>;
    case 'focus-area':
      return <Published text={title} />;
    case 'contact':
      return (
        <span translate="no">
          <MarkedWords text={title} />
        </span>
      );
    case 'note':
      return <>{thing.region.shortName}</>;
    case 'programme':
      return <>{search.programme}</>;
  }
}

/** What stands beside the name: where it is, and the words in their context. */
export function HitContext({ hit }: HitProps) {
  const { atlas } = useAppContext();
  const { lang, search } = useMessages();
  const { thing, place, snippet } = hit;
  switch (thing.kind) {
    case 'region': {
      const county = countyIn(areaOf(atlas.areas, thing.code).county, lang);
      // What the region was asked for as, where that is another name.
      const called = place ? search.calledSo(place) : '';
      return (
        <>
          <span translate="no">{county}</span>
          {called !== '' && `, ${called}`}
        </>
      );
    }
    case 'theme':
      return <>{search.theme(regionsWithTheme(atlas, thing.id).length, hit.synonym)}</>;
    case 'contact':
      return (
        <span translate="no">
          {[thing.region.shortName, thing.contact.printed ?? ''].filter(Boolean).join(', ')}
        </span>
      );
    case 'note':
    case 'programme':
      return snippet && <Published text={snippet} />;
    case 'focus-area': {
      const { interpretation } = hit;
      const theme = interpretation && atlas.themeById.get(interpretation.id)?.label[lang];
      return (
        <>
          <span className="hit-region" translate="no">
            {thing.region.shortName}
          </span>
          {snippet && ': '}
          {snippet && <Published text={snippet} />}
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
