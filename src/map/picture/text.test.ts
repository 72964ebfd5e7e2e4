import { expect, test } from 'vitest';
import { wrapText } from './text';

/** As wide as it has letters. */
const wrapped = (text: string, width: number) =>
  wrapText(text, { size: 1, weight: 400 }, width, (line) => line.length);

test.each([
  ['ett två tre', 7, ['ett två', 'tre']],
  ['ett två tre', 6, ['ett', 'två', 'tre']],
  ['ett två tre', 20, ['ett två tre']],
  ['inriktningar i ett', 5, ['inriktningar', 'i ett']],
  ['ett  två', 9, ['ett två']],
  ['', 5, ['']],
])('%j in lines of %i', (text, width, lines) => {
  expect(wrapped(text, width)).toEqual(lines);
});
