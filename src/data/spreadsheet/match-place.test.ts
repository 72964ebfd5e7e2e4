import { describe, expect, test } from 'vitest';
import { areaFiles } from '../../../scripts/shared/project-files';
import { AREAS } from '../../testing/areas';
import { createAreaSystem } from '../../domain/model/region';
import { madeUpAreas } from '../../testing/made-up-areas';
import { readPlaces } from '../folder/read-areas';
import { readFile } from '../folder/read-bytes';
import { inWords } from '../issues/wording';
import { createPlaceFinder, placeHint } from './match-place';

const file = 'data/areas/sveriges-regioner/places.yaml';
const places = readFile(areaFiles(), file, readPlaces).value?.value ?? null;
const find = createPlaceFinder(AREAS, places);
const hintOf = (text: string) => {
  const hint = placeHint(AREAS, text, find(text));
  return hint === null ? null : inWords(hint);
};

describe('An area is found', () => {
  test.each([
    ['01', 'SLL', 'Stockholms läns landsting', 'Landstinget Stockholm', 'Region Stockholm'],
    ['08', 'Landstinget i Kalmar län', 'Landstinget Kalmar län', 'Kalmar County Council', 'H'],
    ['12', 'County of Skåne', 'Malmöhus', 'Malmöhus län', 'Kristianstad', 'länskod M', 'Scania'],
    ['14', 'Skaraborg', 'Älvsborg', 'Göteborgs och Bohus', 'V. Götaland', 'V Götaland', 'VGR'],
    ['14', 'Västra Götaland Region', 'Västra Götalandsregionen', 'Vastra Gotaland'],
    ['20', 'Kopparberg', 'Kopparbergs län', 'län W', 'länskod W', 'Kod 20', 'Län 20'],
    ['23', 'Jämtland och Härjedalen', 'Jämtlands läns landsting', 'Jämtland/Härjedalen'],
    ['25', 'Norrbottens läns landsting', 'Region Norrbotten', 'Norrbotten Region'],
  ])('with the code %s as %s, and others', (code, ...names) => {
    expect(names.map((name) => [name, ...find(name)])).toEqual(names.map((name) => [name, code]));
    const decomposed = names.map((name) => name.normalize('NFD'));
    expect(decomposed.flatMap(find)).toEqual(names.map(() => code));
  });
});

describe('A municipality', () => {
  const madeUp = madeUpAreas(1);
  const areas = madeUp.areas.map((area) => ({ ...area, shortName: 'Kalmar', county: 'Kalmar' }));
  const findOwn = createPlaceFinder(createAreaSystem({ ...madeUp, areas }), null);

  test.each(['Kalmar län', 'Region Kalmar', 'Landstinget i Kalmar län', 'Kalmar County'])(
    'is not the county of its name: %s',
    (name) => expect(findOwn(name)).toEqual([]),
  );

  test.each(['Kalmar', 'Kalmar kommun', 'Kalmars kommun', 'Kalmar stad'])(
    'is found as %s',
    (name) => expect(findOwn(name)).toEqual(['k0001']),
  );
});

test('a code is a whole number, beside a name or alone', () => {
  expect(['1.0', '01', '1', '20,0'].map(find)).toEqual([['01'], ['01'], ['01'], ['20']]);
  expect(['20 – Dalarna', '20-Dalarna', 'W – Dalarna', 'Dalarna [20]'].map(find)).toEqual(
    Array.from({ length: 4 }, () => ['20']),
  );
  expect(['1, 3', '1;3', '01-2'].map(find)).toEqual([['01', '03'], ['01', '03'], []]);
});

test('a code may be written with a space before its hundreds', () => {
  const madeUp = madeUpAreas(3);
  const areas = madeUp.areas.map((area, at) => ({
    ...area,
    code: ['0001', '0480', '1480'][at] ?? '',
  }));
  const findOwn = createPlaceFinder(createAreaSystem({ ...madeUp, areas }), null);
  expect(['1 480', '1\u00A0480', '1, 480'].map(findOwn)).toEqual([
    ['1480'],
    ['1480'],
    ['0001', '0480'],
  ]);
});

test('what may be several areas is all of them', () => {
  expect(find('Dalarna och Gävleborg')).toEqual(['20', '21']);
  expect(find('Småland')).toEqual(['06', '07', '08']);
});

test('a hint names what was meant, and not what is spelt alike by chance', () => {
  expect(hintOf('Småland')).toBe('Possible names: Jönköping, Kronoberg, Kalmar.');
  expect(hintOf('Wermland')).toBe('Did you mean "Värmland"?');
  expect(hintOf('Dalrna')).toBe('Did you mean "Dalarna"?');
  expect(hintOf('Atlantis')).toBeNull();
});

test('of areas with one name, or whose name is the code of another, a hint names each so that it is found', () => {
  const madeUp = madeUpAreas(4);
  const areas = madeUp.areas.map((area, at) => {
    const name = ['Ekby', 'Ekby', 'k0004', 'Lindby'][at] ?? '';
    return { ...area, shortName: name, county: name };
  });
  const system = createAreaSystem({ ...madeUp, areas });
  const findOwn = createPlaceFinder(system, null);
  const offered = (text: string) => placeHint(system, text, findOwn(text));
  expect(offered('Ekby')).toMatchObject({ values: ['Ekby (k0001), Ekby (k0002)'] });
  expect(offered('k0004')).toMatchObject({ values: ['k0004 (k0003), Lindby'] });
  expect(['Ekby (k0002)', 'Ekby, k0001', 'k0004 (k0003)', 'Lindby'].map(findOwn)).toEqual([
    ['k0002'],
    ['k0001'],
    ['k0003'],
    ['k0004'],
  ]);
  expect(findOwn('Ekby och Lindby')).toEqual(['k0001', 'k0002', 'k0004']);
});
