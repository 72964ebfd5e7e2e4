import type { Peer } from './similarity-peers';

/**
 * Where one class of likeness ends and the next begins. Fixed, so that the same colour says the same for
 * every region: one that nobody resembles stays pale. Of all pairs of the first dataset they hold 5, 13,
 * 24, 17 and 40 %.
 */
export const LIKENESS_BREAKS = [0.5, 0.35, 0.2, 0.1, 0] as const;

/** The five classes, the most alike first: ASCII ids for swatches and legend rows. */
export const LIKENESS_CLASS_IDS = [
  'likeness-5',
  'likeness-4',
  'likeness-3',
  'likeness-2',
  'likeness-1',
] as const;
export type LikenessClassId = (typeof LIKENESS_CLASS_IDS)[number];

/** One class: the regions that score at least `from` and less than `below`. */
export interface LikenessClass<Id extends string = string> {
  readonly id: LikenessClassId;
  /** 5 for the most alike, 1 for the least: the number that may stand on the map. */
  readonly rank: number;
  readonly from: number;
  /** Not included, save that the highest class takes in 1. */
  readonly below: number;
  /** Best first, as in the list of peers. */
  readonly regions: readonly Id[];
}

/** Sorts the peers of a region into five classes for colouring, the most alike first. Every peer is in one. */
export function likenessClasses<Id extends string>(
  peers: readonly Peer<Id>[],
): readonly LikenessClass<Id>[] {
  return LIKENESS_CLASS_IDS.map((id, i) => {
    const from = LIKENESS_BREAKS[i] ?? 0;
    const below = LIKENESS_BREAKS[i - 1] ?? Number.POSITIVE_INFINITY;
    return {
      id,
      rank: LIKENESS_CLASS_IDS.length - i,
      from,
      below: Math.min(below, 1),
      regions: peers.filter(({ score }) => score >= from && score < below).map(({ code }) => code),
    };
  });
}
