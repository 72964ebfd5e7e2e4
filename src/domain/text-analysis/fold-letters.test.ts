import { expect, it } from 'vitest';
import { hasMarksOf, isOtherWord, lettersAndDigits } from './fold-letters';

it.each([
  ['Åre', 'År', true],
  ['Arvika', 'År', false],
  ['Åre', 'Ar', true],
  ['Älvsbyn', 'Äl', true],
  ['Östra Ängen', 'Östra A', true],
  ['Östra Ängen', 'Östra Å', false],
])('%s, where "%s" is typed, has the å, ä and ö of that: %s', (text, typed, expected) => {
  expect(hasMarksOf(text, typed)).toBe(expected);
});

it.each([
  ['halland', 'hållande', true],
  ['halland', 'hallande', false],
  // The word without its marks, or with marks that it does not have.
  ['halland', 'hålland', false],
  ['moln', 'möln', false],
  ['moln', 'mölns', true],
  ['länet', 'landet', false],
  ['länet', 'länen', false],
  // As it sounds.
  ['stockholm', 'stockhålm', false],
  ['vete', 'väte', false],
  ['vete', 'vätes', true],
])('beside "%s", "%s" is another word: %s', (word, typed, expected) => {
  expect(isOtherWord(word, typed)).toBe(expected);
});

it('a name is compared by its letters and digits alone', () => {
  expect(lettersAndDigits('Örebro län, 2')).toBe('orebrolan2');
});
