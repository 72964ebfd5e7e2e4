import type { RegionCode } from '../model/region';
import type { Peer } from './peers';

/**
 * The lower limits of the classes. Fixed, so that a colour means the same for every region and one that nobody
 * resembles stays pale. Of all pairs in the first dataset the classes hold 5, 13, 24, 17 and 40 %.
 */
const SIMILARITY_BREAKS = [0.5, 0.35, 0.2, 0.1, 0] as const;

/** A class of a region's peers. */
export interface SimilarityClass {
  /** 5 for the most similar, 1 for the least; printed on the map. */
  readonly rank: number;
  /** Highest score first. */
  readonly regions: readonly RegionCode[];
}

/** The five classes of a region's peers, the most similar first. Every peer is in one. */
export function similarityClasses(peers: readonly Peer[]): readonly SimilarityClass[] {
  return SIMILARITY_BREAKS.map((from, i) => {
    const below = SIMILARITY_BREAKS[i - 1] ?? Number.POSITIVE_INFINITY;
    return {
      rank: SIMILARITY_BREAKS.length - i,
      regions: peers.filter(({ score }) => score >= from && score < below).map(({ code }) => code),
    };
  });
}
