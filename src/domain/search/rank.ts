import { plainWords } from '../text-analysis/tokenize';
import type { Answer } from './answer-term';
import type { BegunNames } from './begun-names';
import { anyOf, NAMED, nameMatch, NO_MATCHES, sumOf, type Match } from './matches';
import type { Place } from './places';
import { THEME, type SearchIndex } from './search-index';
import type { Findable } from './things';

export interface SearchHit extends Match {
  readonly thing: Findable;
  /** The name that a region was found by. */
  readonly place: Place | null;
}

/**
 * All that has any of the terms, or a name that begins so, best first, with how many of the terms it has. `isBegun` is a
 * person, or a region by another name than its own, of whose name only the beginning was typed.
 */
export function ranked(
  { things, texts }: SearchIndex,
  query: string,
  answers: readonly Answer[],
  begun: BegunNames,
): readonly { readonly hit: SearchHit; readonly has: number; readonly isBegun: boolean }[] {
  const phrase = answers.flatMap(({ term }) => term.words);
  const together = answers.length > 1 ? texts.findPhrase(phrase) : NO_MATCHES;
  const all = anyOf(...answers.map(({ matches }) => matches));
  return [...new Set([...all.keys(), ...begun.keys()])]
    .flatMap((id) => {
      const thing = things[id];
      if (!thing) return [];
      const parts = answers.flatMap(({ matches }) => matches.get(id) ?? []);
      const start = begun.get(id);
      const isTitle =
        thing.kind === 'focus-area' && plainWords(thing.focusArea.title) === plainWords(query);
      const isTheme = thing.kind === 'theme' && answers.length === 1 && parts.length > 0;
      const bonus = (isTitle ? NAMED : 0) + (isTheme ? THEME.named : 0);
      const extra = nameMatch(bonus + (together.get(id)?.score ?? 0));
      const match = sumOf([...parts, ...(start ? [start.match] : []), extra]);
      const has = start ? answers.length : parts.length;
      const isOwn = start?.place?.kind === 'name' || thing.kind === 'theme';
      const isBegun = parts.length < has && !isOwn;
      return [{ hit: { thing, place: start?.place ?? null, ...match }, has, isBegun }];
    })
    .toSorted((a, b) => b.hit.score - a.hit.score);
}
