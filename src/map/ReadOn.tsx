import { identityOf } from '../domain/region';
import { useAtlasState } from '../store/use-atlas';
import { selectedCode } from '../store/view-state';
import { useWords } from '../text/words';
import { PANEL } from '../ui/anchors';

/** On a narrow screen the text lies below the map: this is the way there once a region is chosen. */
export function ReadOn() {
  const { map } = useWords();
  const selected = useAtlasState((state) => selectedCode(state.view));
  if (selected === null) return null;
  return (
    <a className="map-read-on" href={`#${PANEL}`}>
      {map.readOn(identityOf(selected).shortName)}
    </a>
  );
}
