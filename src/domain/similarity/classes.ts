import type { Peer } from './peers';

/**
 * Where one class of similarity ends and the next begins. Fixed, so that the same colour says the same for
 * every region: one that nobody resembles stays pale. Of all pairs of the first dataset they hold 5, 13,
 * 24, 17 and 40 %.
 */
const SIMILARITY_BREAKS = [0.5, 0.35, 0.2, 0.1, 0] as const;

/** One class: the regions that score at least `from` and less than `below`. */
export interface SimilarityClass<Id extends string = string> {
  /** 5 for the most alike, 1 for the least: the number that may stand on the map. */
  readonly rank: number;
  readonly from: number;
  /** Not included, save that the highest class takes in 1. */
  readonly below: number;
  /** Best first, as in the list of peers. */
  readonly regions: readonly Id[];
}

/** Sorts the peers of a region into five classes for colouring, the most alike first. Every peer is in one. */
export function similarityClasses<Id extends string>(
  peers: readonly Peer<Id>[],
): readonly SimilarityClass<Id>[] {
  return SIMILARITY_BREAKS.map((from, i) => {
    const below = SIMILARITY_BREAKS[i - 1] ?? Number.POSITIVE_INFINITY;
    return {
      rank: SIMILARITY_BREAKS.length - i,
      from,
      below: Math.min(below, 1),
      regions: peers.filter(({ score }) => score >= from && score < below).map(({ code }) => code),
    };
  });
}
