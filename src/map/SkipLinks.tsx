import { nameOf } from '../domain/model/region';
import { useAreas, useAtlasState } from '../store/app-context';
import { selectedCode } from '../store/view-state';
import { useMessages } from '../i18n/use-messages';
import { COLOURS, PANEL } from '../ui/anchors';

/**
 * The links from the map to what is below it on narrow screens: the text, and on phones the choice of colours. They are
 * always rendered, so that the layout does not move when something is selected.
 */
export function SkipLinks() {
  const areas = useAreas();
  const { map } = useMessages();
  const selected = useAtlasState(({ view }) => selectedCode(view));
  const text = selected === null ? map.skipToText : map.skipToRegion(nameOf(areas, selected));
  return (
    <p className="map-skip-links">
      <a href={`#${PANEL}`}>{text}</a>
      <a className="map-skip-to-themes" href={`#${COLOURS}`}>
        {map.skipToThemes}
      </a>
    </p>
  );
}
