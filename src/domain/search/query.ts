import { plainWords } from '../text-analysis/tokenize';

/** A query longer than this is cut: nobody types so much to find something. Characters. */
export const LONGEST_QUERY = 100;

/**
 * A query as it is kept in the address and compared: one line, single spaces, letters in their composed
 * form, at most `LONGEST_QUERY` characters. The same once more is the same.
 */
export function normaliseQuery(query: string): string {
  const text = query
    .normalize('NFC')
    .replaceAll(/[\u00AD\u200B\u2060\uFEFF]/gu, '')
    .replaceAll(/[\p{Cc}\p{Cs}\s]+/gu, ' ')
    .trim();
  const letters = Array.from(text);
  const start = letters.slice(0, LONGEST_QUERY).join('');
  // A word that is cut is another word.
  const isWithin = letters.length > LONGEST_QUERY && letters[LONGEST_QUERY] !== ' ';
  return (isWithin ? start.replace(/ [^ ]*$/, '') : start).trim();
}

const QUOTES = /["“”„«»]/;

export const hasQuotes = (text: string): boolean => QUOTES.test(text);

export function withoutQuotes(query: string): string {
  return normaliseQuery(query.split(QUOTES).join(' '));
}

/** Returns what stands before, between and after quotation marks. */
export function withoutPhrases(query: string): string {
  return normaliseQuery(
    query
      .split(QUOTES)
      .filter((_, i) => i % 2 === 0)
      .join(' '),
  );
}

/** Returns what stands in quotation marks, in small letters. */
export function quotedPhrases(query: string): readonly string[] {
  const quoted = query.split(QUOTES).filter((_, i) => i % 2 === 1);
  return quoted.map(plainWords).filter((words) => words !== '');
}
