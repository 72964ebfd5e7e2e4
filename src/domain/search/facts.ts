import type { ValueOf } from '../model/value-of';
import type { placeFacts, searchFacts, wordFacts } from './facts-schema';

export type PlaceFacts = ValueOf<typeof placeFacts>;
export type WordFacts = ValueOf<typeof wordFacts>;
/** What the search must know besides the dataset. Loaded only with the search. */
export type SearchFacts = ValueOf<typeof searchFacts>;

/** The names in a list. */
export function listedNames(list = ''): readonly string[] {
  return list.split(', ').filter(Boolean);
}
