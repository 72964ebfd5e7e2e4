import type { Atlas } from '../../domain/model/atlas';
import type { RegionCode } from '../../domain/model/region';
import { search, type AskedWord } from '../../domain/search/search';
import { readSearchFile, type SearchFile } from '../../domain/search/index-file';
import {
  groupHits,
  regionsOfHits,
  type GroupKind,
  type HitGroup,
} from '../../domain/search/groups';
import { nearWords } from '../../domain/search/suggest';

/** What was found, as it is shown. */
export interface Found {
  /** Normalised. */
  readonly query: string;
  readonly count: number;
  readonly groups: readonly HitGroup[];
  /** Where it lies, in Swedish alphabetical order. */
  readonly regions: readonly RegionCode[];
  readonly words: readonly AskedWord[];
  readonly partial: boolean;
}

/** The search of one atlas, ready to answer. */
export interface SearchEngine {
  /** `most` limits how many of each kind are shown, not how many are counted. */
  find(query: string, most?: Readonly<Record<GroupKind, number>>): Found;
  /** Words of the atlas that are spelt somewhat like those asked for. */
  near(query: string): readonly string[];
}

/** `file` is the index that the build wrote; without one it is built here. */
export function createEngine(atlas: Atlas, file: SearchFile | null): SearchEngine {
  const index = readSearchFile(atlas, file);
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
  // The map asks what the page of hits asks, and the page asks again when its colours change.
  let last: { readonly asked: string; readonly found: Found } | null = null;
  return {
    find(asked, most) {
      if (most) return answer(asked, most);
      if (last?.asked !== asked) last = { asked, found: answer(asked) };
      return last.found;
    },
    near: (query) => nearWords(index, query),
  };
}
