import { letterOf } from '../../domain/comparison/letters';
import type { RegionCode } from '../../domain/model/region';
import { useAtlasState } from '../../store/app-context';

/** The letter of a compared region, as on the map. */
export function Letter({ code }: { readonly code: RegionCode }) {
  const codes = useAtlasState(({ view }) => view.compared);
  return (
    <span className="compared-letter" translate="no">
      {letterOf(codes, code)}
    </span>
  );
}
