import { expect, test } from 'vitest';
import type { Theme } from '../domain/model/dataset';
import { kindFrom, pathParts, toSlug, programmeAsked, themeFrom, themeNamesOf } from './read-words';

test('a programme is asked for by its id, there or not', () => {
  expect(programmeAsked(['Program', 'Okänd', 'tema'])).toBe('okand');
  expect(programmeAsked(['program'])).toBe('');
  expect(programmeAsked(['tema', 'program'])).toBeNull();
});

test('the first part of a path is read by its names alone', () => {
  expect(['Regioner', 'themes', 'jämförelse'].map(kindFrom)).toEqual(['region', 'tema', 'jamfor']);
  expect(['constructor', 'toString', ''].map(kindFrom)).toEqual([null, null, null]);
});

test('what stands round an address in a text, and is copied with it, is no part of it', () => {
  expect(pathParts('/region/dalarna/).', '/')).toEqual(['region', 'dalarna']);
  expect(pathParts('/region/dalarna/%E2%80%9D%20', '/')).toEqual(['region', 'dalarna']);
  expect(['(livsmedel)', 'alla.', 'Bes\u00f6ksn\u00e4ring\u200b', ')'].map(toSlug)).toEqual([
    'livsmedel',
    'alla',
    'besoksnaring',
    '',
  ]);
});

test('the name of a page as a file is no part of its path', () => {
  const paths = ['tema/mat/index.html', 'tema/mat/INDEX.HTM', 'tema/mat.html', 'tema/mat.htm'];
  for (const path of paths) expect(pathParts(`/${path}`, '/')).toEqual(['tema', 'mat']);
  expect(pathParts('/index.html', '/')).toEqual([]);
  expect(pathParts('/index.html/mat.htmx', '/')).toEqual(['index.html', 'mat.htmx']);
  expect(toSlug('Cirkulär  - ekonomi')).toBe('cirkular-ekonomi');
});

test('a theme is meant by its id and by its names, but not by a name that several have', () => {
  const theme = (id: string, sv: string, en: string): Theme => ({
    id,
    label: { sv, en },
    family: 'f',
    definition: { sv: '', en: '' },
  });
  const names = themeNamesOf([
    theme('hav', 'Hav och kust', 'The sea'),
    theme('kust', 'Strand', 'Shore'),
    theme('strand', 'Öar', 'Shore'),
  ]);
  const asked = ['Hav och kust', 'the-sea', 'HAV', 'öar', 'strand', 'Shore', 'Berg och dal'];
  expect(asked.map((word) => themeFrom(word, names))).toEqual([
    'hav',
    'hav',
    'hav',
    'strand',
    'strand',
    'shore',
    'berg-och-dal',
  ]);
  expect(themeFrom('The Sea', undefined)).toBe('the-sea');
});
