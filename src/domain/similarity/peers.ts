import { byCodeUnit } from '../model/code-unit-order';
import { distanceKm } from '../geography/distance';
import { areNeighbours } from '../geography/neighbours';
import type { Atlas } from '../model/atlas';
import { centreOf, type RegionCode } from '../model/region';
import { complementOf, roundedScore, similarityOf, similarityOfRegions } from './similarity';

/** How to rank peers: by similarity, by similarity and nearness, or by what they have and the region lacks. */
export const METRICS = ['similar', 'nearby', 'complementary'] as const;
export type Metric = (typeof METRICS)[number];

/** Another region and its score by a metric, 0 … 1. */
export interface Peer {
  readonly code: RegionCode;
  readonly score: number;
}

/** The distance at which nearness counts half, and at twice that a quarter. Kilometres. */
const HALF_NEAR_KM = 200;

/** The score of a region as a peer of another, 0 … 1. Symmetric and 1 to itself, except for `complementary`. */
export function peerScore(atlas: Atlas, metric: Metric, from: RegionCode, to: RegionCode): number {
  const similarity = similarityOfRegions(atlas);
  switch (metric) {
    case 'similar':
      return similarityOf(similarity, from, to);
    case 'nearby':
      return roundedScore(similarityOf(similarity, from, to) * nearness(atlas, from, to));
    case 'complementary':
      return complementOf(similarity, from, to);
  }
}

/** The other regions with data, highest score first, equals by code. Empty if `code` has no data. */
export function peersOf(atlas: Atlas, code: RegionCode, metric: Metric): readonly Peer[] {
  if (!atlas.regionByCode.has(code)) return [];
  return [...atlas.regionByCode.keys()]
    .filter((other) => other !== code)
    .map((other): Peer => ({ code: other, score: peerScore(atlas, metric, code, other) }))
    .toSorted((a, b) => b.score - a.score || byCodeUnit(a.code, b.code));
}

/** 1 for neighbours, else halved for every `HALF_NEAR_KM` between centroids. */
function nearness(atlas: Atlas, a: RegionCode, b: RegionCode): number {
  if (areNeighbours(atlas, a, b)) return 1;
  return 2 ** -(distanceKm(centreOf(atlas.areas, a), centreOf(atlas.areas, b)) / HALF_NEAR_KM);
}
