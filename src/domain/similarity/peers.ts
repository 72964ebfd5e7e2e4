import { distanceKm } from '../geography/distance';
import type { Position } from '../geography/projection';
import { complementOf, similarityOf, rounded, type Similarity } from './similarity';

/**
 * How to look for peers. `similar`: alike. `nearby`: alike and near. `complementary`: strong where this
 * region is not. ASCII, so that they can stand in addresses.
 */
export const METRICS = ['similar', 'nearby', 'complementary'] as const;
export type Metric = (typeof METRICS)[number];

/** Where the regions lie. Only the metric `nearby` looks. */
export interface PeerContext<Id extends string = string> {
  readonly points: ReadonlyMap<Id, Position>;
  readonly areNeighbours: (a: Id, b: Id) => boolean;
}

/** Another region, and how well it answers the metric, 0 … 1. */
export interface Peer<Id extends string = string> {
  readonly code: Id;
  readonly score: number;
}

/** At this distance nearness counts half; at twice that a quarter. Kilometres. */
const HALF_NEAR_KM = 200;

/** How well another region answers the metric, 0 … 1. Symmetric and 1 to itself, save for `complementary`. */
export function peerScore<Id extends string>(
  similarity: Similarity<Id>,
  metric: Metric,
  pair: readonly [Id, Id],
  context: PeerContext<Id>,
): number {
  const [from, to] = pair;
  switch (metric) {
    case 'similar':
      return similarityOf(similarity, from, to);
    case 'nearby':
      return rounded(similarityOf(similarity, from, to) * nearness(from, to, context));
    case 'complementary':
      return complementOf(similarity, from, to);
  }
}

/**
 * The other regions with data, best first; the code decides between equals.
 *
 * @returns empty if `code` has no data, for then there is nothing to compare with.
 */
export function peersOf<Id extends string>(
  similarity: Similarity<Id>,
  code: Id,
  metric: Metric,
  context: PeerContext<Id>,
): readonly Peer<Id>[] {
  if (!similarity.indexOf.has(code)) return [];
  return similarity.profiles
    .filter((other) => other.code !== code)
    .map((other) => ({
      code: other.code,
      score: peerScore(similarity, metric, [code, other.code], context),
    }))
    .toSorted((a, b) => b.score - a.score || (a.code < b.code ? -1 : 1));
}

/** 1 for neighbours, then halved for every `HALF_NEAR_KM`; 0 where a region has no known place. */
function nearness<Id extends string>(a: Id, b: Id, { points, areNeighbours }: PeerContext<Id>) {
  if (a === b || areNeighbours(a, b)) return 1;
  const [from, to] = [points.get(a), points.get(b)];
  // Measured from the lower code, so that the last bits are the same both ways.
  if (!from || !to) return 0;
  return 2 ** -((a < b ? distanceKm(from, to) : distanceKm(to, from)) / HALF_NEAR_KM);
}
