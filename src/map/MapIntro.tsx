import { useAppContext, useAtlasState } from '../store/app-context';
import { colourByOf, showsOverview } from '../store/view-state';
import { useMessages } from '../i18n/use-messages';
import { BriefLegend } from './BriefLegend';

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
