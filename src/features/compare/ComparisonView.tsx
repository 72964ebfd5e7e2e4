import { SWEDEN_VIEW_BOX, SWEDEN_BOX } from '../../domain/geography/projection';
import { compareRegions, letterOf, SIDE_BY_SIDE } from '../../domain/comparison/comparison';
import { comparisonFacts } from '../../domain/summaries/regions';
import { useAppContext, useAtlasState, useViewLinks } from '../../store/app-context';
import { openComparison } from '../../store/view-state';
import { useMessages } from '../../i18n/use-messages';
import { fitZoomedIn, placeLetters } from '../../domain/comparison/mini-map';
import { namesOf, type RegionCode } from '../../domain/model/region';
import { PanelHeading } from '../panel/PanelHeading';
import { RegionList } from '../panel/RegionList';
import { SourceNote } from '../panel/SourceNote';
import { BackLink } from '../panel/BackLink';
import { AllContacts } from './AllContacts';
import { ComparedRegions } from './ComparedRegions';
import { OwnThemes, SharedThemes } from './SharedThemes';
import { SideBySide } from './SideBySide';
import { ThemeTable } from './ThemeTable';

/**
 * The comparison of regions: shared and own themes, texts and contacts. More regions than `SIDE_BY_SIDE` get a
 * table first, and only some of their texts at a time.
 */
export function ComparisonView() {
  const { atlas } = useAppContext();
  const requested = useAtlasState(({ view }) => view.compared);
  const { compare: messages, sentences, region, lang } = useMessages();
  const link = useViewLinks();
  const comparison = compareRegions(atlas, requested);
  const { codes } = comparison;
  return (
    <div className={`comparison of-${codes.length > SIDE_BY_SIDE ? 'many' : codes.length}`}>
      <PanelHeading lead={messages.lead}>
        {messages.title(namesOf(atlas.areas, requested))}
      </PanelHeading>
      <p className="back-links">
        <BackLink />
        <a {...link((view) => openComparison(view, []))}>{messages.end}</a>
      </p>
      <div className="comparison-head">
        <div>
          <p className="lead">{sentences.comparison(comparisonFacts(atlas, comparison, lang))}</p>
          <p className="muted">{region.quotesAreOurs}</p>
          {requested.length < 2 && atlas.areas.codes.length > 1 && <p>{messages.inviteAnother}</p>}
        </div>
        <MiniMap codes={requested} />
        <ComparedRegions codes={requested} />
      </div>
      {codes.length > SIDE_BY_SIDE && <ThemeTable comparison={comparison} />}
      {codes.length > 1 && (
        <>
          <SharedThemes comparison={comparison} />
          <OwnThemes comparison={comparison} />
        </>
      )}
      <SideBySide comparison={comparison} />
      <AllContacts codes={codes} />
      <SourceNote />
      <RegionList />
    </div>
  );
}

/** Projected units in a CSS pixel, at the height in mini-map.css: 15 rem of 17 px. */
const UNIT = SWEDEN_BOX.height / 255;
const LETTER = Math.round(12 * UNIT);

/**
 * A small map of the compared regions, if they lie too far apart for a map that is zoomed in: on a phone and in
 * print the map is a screen away, and to those who hear the page it says nothing new. It uses the shapes of that map (`AtlasShapes`).
 */
function MiniMap({ codes }: { readonly codes: readonly RegionCode[] }) {
  const { atlas } = useAppContext();
  const { areas } = atlas;
  if (codes.length < 2 || fitZoomedIn(areas, codes)) return null;
  return (
    <svg className="mini-map" viewBox={SWEDEN_VIEW_BOX} aria-hidden="true">
      {areas.codes.map((code) => (
        <use
          key={code}
          href={`#shape-${code}`}
          className={codes.includes(code) ? 'is-compared' : undefined}
        />
      ))}
      {placeLetters(areas, codes, Math.round(LETTER * 0.95)).map(({ code, x, y }) => (
        <text key={code} x={x} y={y} fontSize={LETTER} strokeWidth={Math.round(3 * UNIT)}>
          {letterOf(codes, code)}
        </text>
      ))}
    </svg>
  );
}
