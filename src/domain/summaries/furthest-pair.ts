import { bearingBetween, distanceKm } from '../geography/distance';
import { areNeighbours } from '../geography/neighbours';
import type { Atlas } from '../model/atlas';
import { areaOf, type RegionCode } from '../model/region';
import type { FurthestPairFacts } from './facts';

/** Returns which compared regions lie furthest apart, in the order given; null for fewer than two, and for two neighbours. */
export function furthestPairFacts(
  atlas: Atlas,
  codes: readonly RegionCode[],
): FurthestPairFacts | null {
  const areas = codes.map((code) => areaOf(atlas.areas, code));
  const pairs = areas.flatMap((from, index) =>
    areas.slice(index + 1).map((to) => ({ from, to, km: distanceKm(from.centre, to.centre) })),
  );
  const [furthest] = pairs.toSorted((a, b) => b.km - a.km);
  if (!furthest) return null;
  const { from, to, km } = furthest;
  const isPair = codes.length === 2;
  if (isPair && areNeighbours(atlas, from.code, to.code)) return null;
  const bearing = bearingBetween(from.centre, to.centre);
  return { from: from.county, to: to.county, km, bearing, isPair };
}
