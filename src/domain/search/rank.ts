import { plainWords } from '../text-analysis/tokenize';
import type { Answer } from './answer-term';
import { anyOf, NAMED, nameMatch, NO_MATCHES, sumOf, type Match } from './matches';
import type { ParsedQuery } from './parse-query';
import type { Place } from './places';
import { isCode } from './query-parts';
import { THEME, type SearchIndex } from './search-index';
import type { Findable } from './things';

export interface SearchHit extends Match {
  readonly thing: Findable;
  /** The name that a region was found by. */
  readonly place: Place | null;
}

/** The score of a name that is typed whole; of one that is begun, by the share of its letters. */
const WHOLE = 40;

type BegunNames = ReadonlyMap<number, { readonly score: number; readonly place: Place | null }>;

/** Returns what is called so from the beginning, while a name is still being typed. Of one letter or two only the chief names. */
export function begunNames(index: SearchIndex, { words, terms, places }: ParsedQuery): BegunNames {
  const content = places.length > 0 ? [] : terms.flatMap((term) => term.words);
  const start = (content.length > 0 ? content : words).join(' ');
  const found = new Map<number, { score: number; place: Place | null }>();
  // A word already, and not only the beginning of a name.
  const isKnown = index.words.has(start) || index.concepts.find([start]) !== null;
  if (start === '' || (isKnown && start.length <= 4)) return found;
  const isOnlyBegun = start.length > 2 && !isKnown;
  for (const { ids, key, place = null } of index.names.beginning(start)) {
    // The regions by their own names come first, and always; by others not where that is a word as it is.
    const isOwn = place?.kind === 'name';
    if (place && !isOwn && (!isOnlyBegun || isCode(place))) continue;
    const score = ((isOwn ? 2 : 1) * WHOLE * start.length) / key.length;
    for (const id of ids) {
      if ((found.get(id)?.score ?? 0) < score) found.set(id, { score, place });
    }
  }
  return found;
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
  const together = answers.length > 1 ? texts.findWords(phrase) : NO_MATCHES;
  const all = anyOf(...answers.map(({ matches }) => matches));
  return [...new Set([...all.keys(), ...begun.keys()])]
    .flatMap((id) => {
      const thing = things[id];
      if (!thing) return [];
      const parts = answers.flatMap(({ matches }) => matches.get(id) ?? []);
      const start = begun.get(id);
      const place = start?.place ?? null;
      const isTitle =
        thing.kind === 'focus-area' && plainWords(thing.focusArea.title) === plainWords(query);
      const isTheme = thing.kind === 'theme' && answers.length === 1 && parts.length > 0;
      const bonus = (isTitle ? NAMED : 0) + (isTheme ? THEME.named : 0);
      const extra = bonus + (together.get(id)?.score ?? 0) + (start?.score ?? 0);
      const match = sumOf([...parts, nameMatch(extra, ...(start ? (['name'] as const) : []))]);
      const has = start ? answers.length : parts.length;
      const isBegun = parts.length < has && place?.kind !== 'name' && thing.kind !== 'theme';
      return [{ hit: { thing, place, ...match }, has, isBegun }];
    })
    .toSorted((a, b) => b.hit.score - a.hit.score);
}
