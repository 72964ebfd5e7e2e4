import { expect, test } from 'vitest';
import { lettersAndDigits } from './fold-letters';
import { foldedWords, plainWords, wordsIn } from './tokenize';

test('the words of a text are in small letters, each with its place', () => {
  expect(wordsIn('Om COVID-19-pandemins år')).toEqual([
    { word: 'om', at: 0, end: 2 },
    { word: 'covid', at: 3, end: 8 },
    { word: '19', at: 9, end: 11 },
    { word: 'pandemins', at: 12, end: 21 },
    { word: 'år', at: 22, end: 24 },
  ]);
});

test.each([
  ['with a soft hyphen', 'Nä\u00ADring', 'näring'],
  ['with letters and marks apart', 'A\u0308rlig α\u0301', 'ärlig ά'],
  ['with signs between them', ' – Örebro  län! ', 'örebro län'],
])('words %s are compared plain', (_, text, words) => {
  expect(plainWords(text)).toBe(words);
});

test('names are compared without marks, or as letters and digits alone', () => {
  expect(foldedWords('Örebro, Älvsjö')).toBe('orebro alvsjo');
  expect(lettersAndDigits('Örebro län 2')).toBe('orebrolan2');
});
