import { letterOf } from '../../domain/comparison/comparison';
import { nameOf, type RegionCode } from '../../domain/model/region';
import { useAreas, useAtlasState } from '../../store/app-context';

/** The letter of a compared region, as on the map. */
export function Letter({ code }: { readonly code: RegionCode }) {
  const codes = useAtlasState(({ view }) => view.compared);
  return (
    <span className="compared-letter" translate="no">
      {letterOf(codes, code)}
    </span>
  );
}

/** The letter of a compared region with its name. */
export function LetteredName({ code }: { readonly code: RegionCode }) {
  const areas = useAreas();
  return (
    <>
      <Letter code={code} /> <span translate="no">{nameOf(areas, code)}</span>
    </>
  );
}
