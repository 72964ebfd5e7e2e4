import type { FocusArea } from '../model/dataset';
import { textsOfBlock } from '../model/published-texts';
import { cached, stemSwedish, type Stemmer } from './stem';
import { wordsIn } from './tokenize';
import type { LeftOut } from './words';

/** Where a term stands: enough to quote it. */
export interface TermUse {
  readonly focusAreaId: string;
  /** The published text it stands in: a title, a paragraph, a heading or a list item. */
  readonly text: string;
  /** Where in `text` the word begins, UTF-16 units. */
  readonly at: number;
  readonly word: string;
}

/** How often a text uses a term, and the first place of each of its forms, a title only if nowhere else. */
export interface Term {
  readonly count: number;
  readonly uses: readonly [TermUse, ...TermUse[]];
}

/** A quotation: a sentence word for word, with the word that matters in it. */
export interface TermQuote {
  readonly focusAreaId: string;
  readonly word: string;
  readonly text: string;
}

/** Shorter words are function words or abbreviations. */
const SHORTEST = 3;

/**
 * The terms of a region's focus areas: the stems of their titles and texts, without stop words and
 * place names. Remarks that are no focus area (`notes`) do not count.
 *
 * @param stemOf as `termStems` returns it, one for all texts that are compared.
 * @returns by stem, in the order of first mention.
 */
export function termsOf(
  focusAreas: readonly FocusArea[],
  stemOf: Stemmer,
): ReadonlyMap<string, Term> {
  const terms = new Map<string, Term>();
  const bodies = focusAreas.flatMap(({ id, body }) =>
    body.flatMap(textsOfBlock).map((text) => ({ focusAreaId: id, text })),
  );
  const titles = focusAreas.map(({ id, title }) => ({ focusAreaId: id, text: title }));
  for (const { focusAreaId, text } of [...bodies, ...titles]) {
    for (const { word, at, end } of wordsIn(text)) {
      const stem = stemOf(word);
      if (stem === '') continue;
      const known = terms.get(stem);
      const use = { focusAreaId, text, at, word: text.slice(at, end) };
      terms.set(stem, known ? withUse(known, use) : { count: 1, uses: [use] });
    }
  }
  return terms;
}

function withUse({ count, uses }: Term, use: TermUse): Term {
  const isNew = uses.every((other) => !isSameWord(other, use));
  return { count: count + 1, uses: isNew ? [...uses, use] : uses };
}

const isSameWord = (a: TermUse, b: TermUse) => a.word.toLowerCase() === b.word.toLowerCase();

/** A use from each of two texts, of the same form of the word where both have one. */
export function matchingUses({ uses }: Term, other: Term): readonly [TermUse, TermUse] {
  for (const use of uses) {
    const same = other.uses.find((theirs) => isSameWord(use, theirs));
    if (same) return [use, same];
  }
  return [uses[0], other.uses[0]];
}

/** Returns a stemmer that gives "" for a word that is no term. */
export function termStems(isLeftOut: LeftOut, stemOf: Stemmer = stemSwedish): Stemmer {
  return cached((word) => {
    const stem = stemOf(word);
    const isTerm = word.length >= SHORTEST && !/\p{N}/u.test(word) && !isLeftOut(word, stem);
    return isTerm ? stem : '';
  });
}

/** The sentence a term stands in, word for word as published. */
export function quoteOf({ focusAreaId, text, at, word }: TermUse): TermQuote {
  const starts = [...text.slice(0, at).matchAll(/[.!?:]["”)]?\s+/g)].at(-1);
  const from = starts ? starts.index + starts[0].length : 0;
  const end = /[.!?](?=["”)]?(?:\s|$))/.exec(text.slice(at));
  return { focusAreaId, word, text: text.slice(from, end ? at + end.index + 1 : text.length) };
}
