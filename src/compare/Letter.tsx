import { letterOf } from '../domain/painting';
import type { RegionCode } from '../domain/region';
import { useAtlasState } from '../store/use-atlas';

/** The letter a compared region goes by, as on the map. */
export function Letter({ code }: { readonly code: RegionCode }) {
  const codes = useAtlasState(({ view }) => view.compared);
  return <span className="compared-letter">{letterOf(codes, code)}</span>;
}
