import type { FocusArea } from '../model/dataset';
import { grouped } from '../model/grouped';
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
 * @returns every use of a term by its stem, those in titles last.
 */
export function termsOf(
  focusAreas: readonly FocusArea[],
  stemOf: Stemmer,
): ReadonlyMap<string, readonly TermUse[]> {
  const bodies = focusAreas.flatMap(({ id, body }) =>
    body.flatMap(textsOfBlock).map((text) => ({ focusAreaId: id, text })),
  );
  const titles = focusAreas.map(({ id, title }) => ({ focusAreaId: id, text: title }));
  const uses = [...bodies, ...titles].flatMap(({ focusAreaId, text }) =>
    wordsIn(text).map(({ word, at, end }) => ({
      focusAreaId,
      text,
      at,
      word: text.slice(at, end),
      stem: stemOf(word),
    })),
  );
  return grouped(
    uses.filter(({ stem }) => stem !== ''),
    ({ stem }) => stem,
  );
}

const formOf = ({ word }: TermUse) => word.toLowerCase();

/** A use from each of two texts, of the same form of the word where both have one; null where one has no use. */
export function matchingUses(
  uses: readonly TermUse[],
  others: readonly TermUse[],
): readonly [TermUse, TermUse] | null {
  const byForm = grouped(others, formOf);
  const use = uses.find((each) => byForm.has(formOf(each))) ?? uses[0];
  const [other] = (use && byForm.get(formOf(use))) ?? others;
  return use && other ? [use, other] : null;
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
