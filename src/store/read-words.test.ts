import { expect, test } from 'vitest';
import { kindFrom, programmeAsked } from './read-words';

test('a programme is asked for by its id, there or not', () => {
  expect(programmeAsked(['Program', 'Okänd', 'tema'])).toBe('okand');
  expect(programmeAsked(['program'])).toBe('');
  expect(programmeAsked(['tema', 'program'])).toBeNull();
});

test('the first part of a path is read by its names alone', () => {
  expect(['Regioner', 'themes', 'jämförelse'].map(kindFrom)).toEqual(['region', 'tema', 'jamfor']);
  expect(['constructor', 'toString', ''].map(kindFrom)).toEqual([null, null, null]);
});
