import { furthestPair } from '../comparison/furthest-pair';
import type { FurthestPairFacts } from './facts';
import type { Atlas } from '../model/atlas';
import { borderLake, neighboursOf } from '../geography/neighbours';
import { areaOf, type RegionCode } from '../model/region';

/** How far apart compared regions lie; null for fewer than two. */
export function furthestPairFacts(
  atlas: Atlas,
  codes: readonly RegionCode[],
): FurthestPairFacts | null {
  const { areas } = atlas;
  const furthest = furthestPair(areas, codes);
  if (!furthest) return null;
  const { from, to, km, bearing } = furthest;
  const shared = neighboursOf(atlas, from).find(({ code }) => code === to);
  return {
    from: areaOf(areas, from).county,
    to: areaOf(areas, to).county,
    km,
    bearing,
    isPair: codes.length === 2,
    border: shared ? { border: shared.border, lake: borderLake(areas, from, to) } : null,
  };
}
