import { expect, test } from 'vitest';
import {
  everythingCsvPath,
  everythingPath,
  formerCsvPath,
  programmePath,
  slicePath,
} from './data-paths';
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
import { madeUpDataset } from '../testing/made-up-dataset';
import { isFirst, siteOfOne } from './programme-site';

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
  [programmePath.dataset('nytt'), 'data/nytt.json'],
  [programmePath.digest('nytt'), 'data/nytt.json.sha256'],
  [programmePath.search('nytt'), 'data/nytt.search.json'],
  [programmePath.folder('nytt'), 'data/nytt.folder.json'],
  [slicePath.region('dalarna'), 'data/region/dalarna.json'],
  [slicePath.theme('mat'), 'data/tema/mat.json'],
  [everythingPath('sv', 'xlsx'), 'data/regionatlas.xlsx'],
  [everythingPath('en', 'geojson'), 'data/en/regionatlas.geojson'],
  [everythingCsvPath('sv', 'areas', ';'), 'data/regionatlas-inriktningar.csv'],
  [everythingCsvPath('sv', 'areas', ','), 'data/regionatlas-inriktningar-komma.csv'],
  [everythingCsvPath('en', 'areas', ','), 'data/en/regionatlas-focus-areas-comma.csv'],
  [formerCsvPath('areas', ','), 'data/en/regionatlas-inriktningar-komma.csv'],
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

test('a site of one programme has its shapes, and no other programme to ask for', async () => {
  const site = siteOfOne('/atlas/');
  expect(site).toMatchObject({ siteBase: '/atlas/', shapes: '/atlas/geo/', programmes: [] });
  const other = { id: 'annat', title: { sv: 'Annat', en: 'Other' }, base: '/', areas: 'oar' };
  expect(await site.datasetOf(other)).toBeNull();
  const own = madeUpDataset({});
  expect(isFirst(site, own)).toBe(true);
  expect(isFirst({ programmes: [other] }, own)).toBe(false);
});
