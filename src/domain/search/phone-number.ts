import type { Contact } from '../model/dataset';
import { wordsIn } from '../text-analysis/tokenize';
import { normaliseQuery } from './query';
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

/** True for digits that tell a number from its beginning and from other figures. */
export const isSureNumber = (digits: string) => digits.length > TELLING;

/** What telephone numbers are written with. */
const NUMBER = /[+(]?\d[\d\s()/.\u2010-\u2015\u2212-]*\d/g;
/** Where another number begins. */
const NEXT = /\s(?=[0+]\d\d)/;

/** Returns the digits of a query's telephone numbers, or of how they begin, and what else is typed, as in a copied line. */
export function numbersIn(query: string) {
  const written = [...query.matchAll(NUMBER)]
    .flatMap(([each]) => each.split(NEXT))
    .filter((each) => {
      const digits = nationalDigits(each);
      return isSureNumber(digits) || (digits !== '' && /^[0+]/.test(each));
    });
  const rest = written.reduce((text, each) => text.replace(each, ' '), query);
  return { numbers: written.map(nationalDigits), rest: normaliseQuery(rest) };
}

/** True for a contact whose number has the digits. */
export function hasNumber({ printed, tel }: Contact, digits: string): boolean {
  return [printed, tel].some((number) => {
    const known = nationalDigits(number ?? '');
    if (known === '' || digits === '') return false;
    return digits.length < TELLING - 1 ? known.startsWith(digits) : `46${known}`.includes(digits);
  });
}

/** A number's digits without the country's: "+46 (0)31 390 06 00", "0046 31…" and "031-3900600" are "313900600". */
function nationalDigits(number: string): string {
  return number
    .replaceAll(/[^\d+]/g, '')
    .replace(/^(?:\+|00)46/, '')
    .replace(/^0+/, '')
    .replaceAll('+', '');
}
