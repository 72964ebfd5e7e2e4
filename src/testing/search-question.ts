import type { SearchNote } from '../domain/search/notes';

/**
 * Questions that people ask, by kind, with what the answer must be. Every expectation is argued from the texts in data/
 * or from geography, not from the search. A region goes by its code, a focus area by its id, a person by name, a text by
 * its region's code or "programme". Themes are said apart: they are no answer to where something is done.
 */
export interface Question {
  readonly asked: string;
  /** One of these comes first, themes not counted; empty where nothing is to be found. */
  readonly first: readonly string[];
  /** None of these is found. */
  readonly absent?: readonly string[];
  /** Where all hits lie, exactly. */
  readonly regions?: readonly string[];
  /** The themes that are found, exactly and in order; none where this is left out. */
  readonly themes?: readonly string[];
  /** What is said of the answer, exactly; nothing where this is left out. */
  readonly notes?: readonly SearchNote['kind'][];
  /** What is said to be shown in place of, or beside, what was typed. */
  readonly shown?: readonly string[];
  /** Searches that are offered, among others. */
  readonly suggestions?: readonly string[];
  /** Searches that are offered, and no others. */
  readonly onlySuggestions?: readonly string[];
}

type Expected = Omit<Question, 'asked' | 'first'>;

export const TOURISM = ['07-2', '09-1', '22-2'];
/** Where something is to be secured for sustainability. */
export const SECURED = ['04', '07', '09', '12', '19'];
export const INSTEAD = { notes: ['instead'] } as const;
export const ALSO = { notes: ['also'] } as const;

/** Several ways to ask for the same. */
export function same(asked: string, first: readonly string[], expected: Expected = {}): Question[] {
  return asked.split(' | ').map((each) => ({ asked: each, first, ...expected }));
}

/** Names of one region: it comes first, and nothing lies elsewhere. */
export function place(code: string, asked: string, expected: Expected = {}): Question[] {
  return same(asked, [code], { regions: [code], ...expected });
}

/** Names of several regions: those and no others. */
export function part(codes: readonly string[], asked: string): Question[] {
  return same(asked, codes, { regions: codes });
}

/** Nothing is found, and nothing is put in its place. */
export function nothing(asked: string, expected: Expected = {}): Question[] {
  return same(asked, [], expected);
}
