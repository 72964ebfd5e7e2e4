import type { Atlas } from '../model/atlas';
import type { RegionCode } from '../model/region';
import { groupHits, regionsOfHits, type GroupKind, type HitGroup } from './groups';
import { createSearchIndex } from './search-index';
import { search } from './search';
import type { SearchFacts } from './facts';
import type { SearchNote } from './notes';

/** What a query finds, as it is shown. */
export interface SearchAnswer {
  /** Normalised. */
  readonly query: string;
  readonly count: number;
  readonly groups: readonly HitGroup[];
  /** Where the hits lie, in Swedish alphabetical order. */
  readonly regions: readonly RegionCode[];
  readonly notes: readonly SearchNote[];
  /** Searches that may have been meant, where nothing was found. */
  readonly suggestions: readonly string[];
}

/** The search of one atlas. */
export interface SearchEngine {
  /**
   * Answers a query.
   *
   * @param most how many hits of each kind are shown; all of them are counted.
   */
  find(query: string, most?: Readonly<Record<GroupKind, number>>): SearchAnswer;
}

/** Builds the index of an atlas, which takes about a frame. */
export function createSearchEngine(atlas: Atlas, facts: SearchFacts): SearchEngine {
  const index = createSearchIndex(atlas, facts);
  const answer: SearchEngine['find'] = (asked, most) => {
    const { query, hits, notes, suggestions } = search(index, asked);
    return {
      query,
      count: hits.length,
      groups: groupHits(index, { hits, query }, most),
      regions: regionsOfHits(index, hits),
      notes,
      suggestions,
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
  };
}
