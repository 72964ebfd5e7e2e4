import type { Atlas } from '../model/atlas';
import type { RegionCode } from '../model/region';
import { groupHits, regionsOfHits, type GroupKind, type HitGroup } from './groups';
import { createSearchIndex } from './index-documents';
import { search, type AskedWord } from './search';
import { nearWords } from './suggest';

/** What a query finds, as it is shown. */
export interface SearchAnswer {
  /** Normalised. */
  readonly query: string;
  readonly count: number;
  readonly groups: readonly HitGroup[];
  /** Where the hits lie, in Swedish alphabetical order. */
  readonly regions: readonly RegionCode[];
  readonly words: readonly AskedWord[];
  readonly partial: boolean;
}

/** The search of one atlas. */
export interface SearchEngine {
  /**
   * Answers a query.
   *
   * @param most how many hits of each kind are shown; all of them are counted.
   */
  find(query: string, most?: Readonly<Record<GroupKind, number>>): SearchAnswer;
  /** Words of the atlas that are spelt somewhat like those asked for. */
  near(query: string): readonly string[];
}

/** Builds the index of an atlas, which takes about a frame. */
export function createSearchEngine(atlas: Atlas): SearchEngine {
  const index = createSearchIndex(atlas);
  const answer: SearchEngine['find'] = (asked, most) => {
    const { query, hits, words, partial } = search(index, asked);
    return {
      query,
      count: hits.length,
      groups: groupHits({ hits, query }, most),
      regions: regionsOfHits(hits),
      words,
      partial,
    };
  };
  // The page of hits, the map and the status line ask the same.
  let last: { readonly asked: string; readonly found: SearchAnswer } | null = null;
  return {
    find(asked, most) {
      if (most) return answer(asked, most);
      if (last?.asked !== asked) last = { asked, found: answer(asked) };
      return last.found;
    },
    near: (query) => nearWords(index, query),
  };
}
