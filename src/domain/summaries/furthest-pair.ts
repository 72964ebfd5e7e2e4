import { furthestPair } from '../comparison/furthest-pair';
import type { FurthestPairFacts } from './facts';
import { areaOf, type AreaSystem, type RegionCode } from '../model/region';

/** How far apart compared regions lie; null for fewer than two. */
export function furthestPairFacts(
  areas: AreaSystem,
  codes: readonly RegionCode[],
): FurthestPairFacts | null {
  const furthest = furthestPair(areas, codes);
  if (!furthest) return null;
  const { from, to, km, bearing } = furthest;
  return {
    from: areaOf(areas, from).county,
    to: areaOf(areas, to).county,
    km,
    bearing,
    isPair: codes.length === 2,
  };
}
