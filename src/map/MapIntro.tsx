import { useAppContext, useAtlasState, useChoropleth } from '../store/app-context';
import { colourByOf, showsOverview } from '../store/view-state';
import { useMessages } from '../i18n/use-messages';
import { Swatch } from './Swatch';

/**
 * What the atlas is and what to do, on narrow screens; or, on phones, what the colours mean where the map is coloured by
 * themes or similarity.
 */
export function MapIntro() {
  const { atlas } = useAppContext();
  const { site, overview } = useMessages();
  const isOverview = useAtlasState(({ view }) => showsOverview(view));
  const hasBriefLegend = useAtlasState(({ view }) => colourByOf(view).kind !== 'overview');
  return (
    <>
      {isOverview && (
        <p className="map-intro">
          {site.tagline(atlas.dataset)}. {overview.hint}
        </p>
      )}
      {hasBriefLegend && <BriefLegend />}
    </>
  );
}

/**
 * What the colours mean, over the sea on a phone, where the legend is below the first screen. Hidden from screen readers,
 * which have the legend.
 */
function BriefLegend() {
  const { heading, legend } = useChoropleth();
  return (
    <p className="map-brief-legend" aria-hidden="true">
      <strong>{heading}</strong>
      {legend.map((row) => (
        <span key={row.id}>
          <Swatch row={row} />
          {row.label}
        </span>
      ))}
    </p>
  );
}
