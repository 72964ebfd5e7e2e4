import { expect, test } from 'vitest';
import { joinedTexts, rangeOf, quoteAt } from './quote';

const TEXTS = ['Ö-liv', 'Vi seglar, och vi ror.', 'Åter i hamn'];
const whole = joinedTexts(TEXTS);
/** What is quoted where the words are marked from the first letter of one to the last of the other. */
const quoted = (first: string, last = first) =>
  quoteAt(TEXTS, whole.indexOf(first), whole.indexOf(last) + last.length);

test.each([
  ['seglar, och', undefined, 'seglar, och'],
  ['egl', 'vi ro', 'seglar, och vi ror'],
  [' och ', undefined, 'och'],
  [' seglar', undefined, 'seglar'],
  ['ror.', undefined, 'ror.'],
  ['Ö', undefined, 'Ö'],
  ['liv\n\n', undefined, 'liv'],
  ['\n\nVi', undefined, 'Vi'],
  ['hamn', undefined, 'hamn'],
  ['liv', 'Vi', ''],
  ['ror', 'Åter', ''],
  ['.', undefined, ''],
  ['\n\n', undefined, ''],
])('of %j to %j whole words of one text are quoted: %j', (first, last, quote) => {
  expect(quoted(first, last)).toBe(quote);
});

test('nothing is quoted where nothing is marked', () => {
  expect(quoteAt(TEXTS, 3, 3)).toBe('');
  expect(quoteAt(TEXTS, whole.length, whole.length)).toBe('');
  expect(quoteAt([], 0, 0)).toBe('');
});

test('words are found where they stand as whole words, or else within one', () => {
  const texts = ['Matlust', 'Mat och vin'];
  expect(rangeOf(texts, 'Mat')).toEqual([9, 12]);
  expect(rangeOf(texts, 'lust')).toEqual([3, 7]);
  expect(rangeOf(texts, 'öl')).toEqual([0, 0]);
  expect(rangeOf(texts, '')).toEqual([0, 0]);
});
