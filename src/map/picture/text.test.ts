import { expect, test } from 'vitest';
import { balanceText, wrapText } from './text';

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

test.each([
  ['ett två tre fyra', 13, ['ett två', 'tre fyra']],
  ['ett två', 13, ['ett två']],
  ['inriktningar', 5, ['inriktningar']],
])('%j balanced in lines of at most %i', (text, width, lines) => {
  expect(balanceText(text, { size: 1, weight: 400 }, width, (line) => line.length)).toEqual(lines);
});
