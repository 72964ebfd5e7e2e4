import type { Contact } from '../model/dataset';
import { listWords } from '../text-analysis/tokenize';
import { isStopWord } from './stop-words';

/** So many digits tell a number wherever in it they stand; fewer are its beginning. */
const TELLING = 5;

const NUMBER = /[+(]?\d[\d\s()/.\u2010-\u2015\u2212-]*\d/g;
const NEXT = /\s(?=[0+]\d\d)/;

/** Returns the digits of the telephone numbers in a query, in any spelling; beside other words, only of those that are long. */
export function askedNumbers(query: string): readonly string[] {
  const isAlone = listWords(query.replaceAll(/\d/g, ' ')).every(isStopWord);
  return [...query.matchAll(NUMBER)]
    .flatMap(([each]) => each.split(NEXT))
    .filter((each) => {
      const digits = nationalDigits(each);
      const isBegun = /^\D*[0+]/.test(each) && each.replaceAll(/\D/g, '').length > 2;
      return digits.length > TELLING || (isAlone && (isBegun || digits.length === TELLING));
    })
    .map(nationalDigits);
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
