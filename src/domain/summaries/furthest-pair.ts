import { furthestPair } from '../comparison/furthest-pair';
import type { FurthestPairFacts } from './facts';
import type { Atlas } from '../model/atlas';
import { areNeighbours } from '../geography/neighbours';
import { areaOf, type RegionCode } from '../model/region';

/** How far apart compared regions lie; null for fewer than two, and for two neighbours. */
export function furthestPairFacts(
  atlas: Atlas,
  codes: readonly RegionCode[],
): FurthestPairFacts | null {
  const { areas } = atlas;
  const furthest = furthestPair(areas, codes);
  if (!furthest) return null;
  const { from, to, km, bearing } = furthest;
  const isPair = codes.length === 2;
  if (isPair && areNeighbours(atlas, from, to)) return null;
  return {
    from: areaOf(areas, from).county,
    to: areaOf(areas, to).county,
    km,
    bearing,
    isPair,
  };
}
