import type { Contact } from '../model/dataset';
import { wordsIn } from '../text-analysis/tokenize';
import { isStopWord } from './stop-words';

/** So many digits tell a number wherever in it they stand; fewer are its beginning. */
const TELLING = 5;

/** Returns the digits of a query that asks for a telephone number, in any spelling, or null where it asks for something else. */
export function askedNumber(query: string): string | null {
  const words = wordsIn(query.replaceAll(/\d/g, ' ')).map(({ word }) => word);
  const digits = query.replaceAll(/\D/g, '');
  if (!words.every(isStopWord) || digits.length < 3) return null;
  return digits.length >= TELLING || /^\D*[0+]/.test(query) ? nationalDigits(query) : null;
}

/** A number and what else is typed beside it. */
export interface NumberBeside {
  readonly digits: string;
  readonly rest: string;
}

/** What telephone numbers are written with. */
const NUMBER = /[+(]?\d[\d\s()/.\u2010-\u2015\u2212-]*\d/g;

/** Returns a query's first telephone number that stands beside other words, as in a copied line, or null where there is none. */
export function numberBeside(query: string): NumberBeside | null {
  for (const [written] of query.matchAll(NUMBER)) {
    const digits = nationalDigits(written);
    if (digits.length > TELLING) return { digits, rest: query.replace(written, ' ') };
  }
  return null;
}

/** True for a contact whose number has the digits. */
export function hasNumber({ printed, tel }: Contact, digits: string): boolean {
  return [printed, tel].some((number) => {
    const known = nationalDigits(number ?? '');
    if (known === '' || digits === '') return false;
    return digits.length < TELLING - 1 ? known.startsWith(digits) : `46${known}`.includes(digits);
  });
}

/** A number's digits without the country's: "+46 (0)44 309 32 56", "0046 44…" and "044-3093256" are "443093256". */
function nationalDigits(number: string): string {
  return number
    .replaceAll(/[^\d+]/g, '')
    .replace(/^(?:\+|00)46/, '')
    .replace(/^0+/, '')
    .replaceAll('+', '');
}
