import { expect, test } from 'vitest';
import { madeUpDataset } from '../../testing/made-up-dataset';
import { licencesOf, MIT, rightsOf } from './terms';

test('the terms go by publisher, contacts and map data', () => {
  const { areaSystem, ...dataset } = madeUpDataset({ '20': ['A'] });
  expect(rightsOf({ ...dataset, areaSystem })).toEqual({
    publisher: 'Provverket',
    hasContacts: false,
    mapData: areaSystem.mapData,
    licence: undefined,
  });
});

test('a programme may state the licence of its texts', () => {
  const { programme, ...dataset } = madeUpDataset({ '20': ['A'] });
  const licence = { sv: 'fri', en: 'free', id: 'CC0-1.0', address: 'https://example.org/cc0' };
  const rights = rightsOf({ ...dataset, programme: { ...programme, licence } });
  expect(licencesOf(rights).texts).toEqual(licence);
});

test('our reading and the code are under MIT, shapes under a licence of their own, texts under none', () => {
  const licence = { sv: 'Fri', en: 'Free', id: 'CC0-1.0', address: 'https://example.org/cc0' };
  const mapData = { source: { sv: 'Karta', en: 'Map' }, licence };
  expect(licencesOf({ mapData })).toEqual({
    texts: null,
    themes: MIT,
    shapes: licence,
    code: MIT,
  });
  expect(licencesOf({ mapData: undefined }).shapes).toBeNull();
});
