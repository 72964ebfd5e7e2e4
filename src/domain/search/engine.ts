import type { Atlas } from '../model/atlas';
import type { RegionCode } from '../model/region';
import { groupHits, regionsOfHits, type GroupKind, type HitGroup } from './groups';
import { createSearchIndex } from './search-index';
import { search, type SearchResult } from './search';
import type { SearchFacts } from './facts';

export interface SearchAnswer extends Omit<SearchResult, 'hits'> {
  readonly count: number;
  readonly groups: readonly HitGroup[];
  /** Where the hits lie, in Swedish alphabetical order. */
  readonly regions: readonly RegionCode[];
}

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
    const result = search(index, asked);
    const { hits, ...rest } = result;
    const regions = regionsOfHits(index, hits);
    return { ...rest, count: hits.length, groups: groupHits(index, result, most), regions };
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
