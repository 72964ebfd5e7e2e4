import { expect, test } from 'vitest';
import {
  builderPath,
  draftPath,
  langOf,
  programmeFolder,
  regionPath,
  shapesFolder,
  splitProgramme,
  studioPath,
} from './paths';

// Addresses are a promise to those who link to them: each stands here as it is published.

test.each([
  [regionPath('dalarna', 'sv'), 'region/dalarna/'],
  [regionPath('dalarna', 'en'), 'en/region/dalarna/'],
  [studioPath('sv'), 'verkstad/'],
  [studioPath('en'), 'en/studio/'],
  [draftPath('sv'), 'verkstad/utkast/'],
  [draftPath('en'), 'en/studio/draft/'],
  [builderPath('sv'), 'badda-in/'],
  [builderPath('en'), 'en/badda-in/'],
  [shapesFolder('oar'), 'data/geo/oar/'],
  [programmeFolder('nytt', 0), ''],
  [programmeFolder('gammalt', 1), 'program/gammalt/'],
])('%s', (path, published) => {
  expect(path).toBe(published);
});

test.each([
  ['program/gammalt/en/region/dalarna/', 'program/gammalt/', 'en/region/dalarna/'],
  ['program/gammalt/', 'program/gammalt/', ''],
  ['en/program/gammalt/', '', 'en/program/gammalt/'],
  ['program/', '', 'program/'],
  ['region/dalarna/', '', 'region/dalarna/'],
])('%s is the programme %j and the page %j', (path, folder, page) => {
  expect(splitProgramme(path)).toEqual([folder, page]);
});

test('a page is in the language of its tag, or in Swedish', () => {
  expect(['sv', 'en', 'fi', ''].map(langOf)).toEqual(['sv', 'en', 'sv', 'sv']);
});
