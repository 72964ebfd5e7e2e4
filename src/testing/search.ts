import { realDataset, realSearchFacts } from './real-dataset';
import { createAtlas } from '../domain/model/atlas';
import { groupHits } from '../domain/search/groups';
import { search } from '../domain/search/search';
import { createSearchIndex } from '../domain/search/search-index';

export const atlas = createAtlas(realDataset());
export const index = createSearchIndex(atlas, realSearchFacts());

/** A search, and its hits as they are shown. */
export function ask(query: string) {
  const result = search(index, query);
  const groups = groupHits(index, result);
  return { ...result, groups, shown: groups.flatMap(({ hits }) => hits) };
}
