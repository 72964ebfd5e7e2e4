import { booleanPointInPolygon } from '@turf/turf';
import { topology } from 'topojson-server';
import { expect, test } from 'vitest';
import { issueSentence, issueTexts } from '../issues/issue';
import type { AreaSystemData } from '../../domain/model/region';
import { encode } from '../../testing/programme-folder';
import { fileOf, madeUpCells, ringOf, square } from '../../testing/made-up-cells';
import { readAreas, readNeighbours } from '../folder/read-areas';
import { valueOf } from '../folder/yaml-source';
import { bringAreas } from './bring-areas';

const bring = (bytes: Uint8Array, file = 'a.geojson') =>
  bringAreas(file, bytes, {
    chosen: null,
    taken: [],
    compare: (one, other) => one.localeCompare(other, 'sv'),
    onStage: () => undefined,
  });

function made(bytes: Uint8Array, file?: string) {
  const { areas, issues, chosen } = bring(bytes, file);
  if (!areas) throw new Error(issues.map(issueSentence).join('\n'));
  const text = (name: string) =>
    new TextDecoder().decode(areas.files.get(`data/areas/${areas.id}/${name}`));
  const read = readAreas(areas.files, `data/areas/${areas.id}`);
  expect(read.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  const borders = (readNeighbours('', encode(text('neighbours.json'))).value ?? []).map(valueOf);
  return { areas, issues, chosen, text, borders, system: read.value };
}

const said = (bytes: Uint8Array) =>
  bring(bytes).issues.map((issue) => {
    const { place, found, expected, hint } = issueTexts(issue);
    return `${issue.severity} ${place ?? ''}: ${found}; ${expected}. ${hint ?? ''}`;
  });

const labelsInside = (system: AreaSystemData | null, cells: ReturnType<typeof madeUpCells>) =>
  system?.areas.filter(({ code, label }) => {
    const cell = cells.features.find(({ properties }) => properties['kod'] === code);
    return cell !== undefined && booleanPointInPolygon([...label], cell);
  });

test.each([1, 290, 3000])('of %i areas everything is found out', (count) => {
  const cells = madeUpCells(count);
  const { system, borders, issues, areas, chosen } = made(fileOf(...cells.features));
  expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(chosen).toEqual({ id: 'kod', name: 'namn' });
  expect(system?.areas).toHaveLength(count);
  expect(labelsInside(system, cells)).toHaveLength(count);
  expect(areas.outlines).toHaveLength(count);
  // Cells of a plane: at most three borders for each, and none is alone.
  expect(borders.length).toBeLessThan(3 * count);
  expect(areas.withoutBorder).toHaveLength(count === 1 ? 1 : 0);
});

test('areas that share a line are neighbours, and those that meet in a point or not at all are not', () => {
  const { borders, areas, system } = made(
    fileOf(
      square('b', 'Björk', 15, 60),
      square('a', 'Ask', 16, 60),
      square('c', 'Cypress', 17, 61),
      square('d', 'Ö', 19, 58),
    ),
  );
  expect(borders.map(({ a, b, border }) => [a, b, border])).toEqual([['a', 'b', 'land']]);
  expect(areas.withoutBorder).toEqual(['Cypress', 'Ö']);
  expect(system?.acrossSea.map(({ code, nearest }) => [code, nearest[0]?.code])).toEqual([
    ['c', 'a'],
    ['d', 'a'],
  ]);
  expect(system?.areas.map(({ shortName }) => shortName)).toEqual(['Ask', 'Björk', 'Cypress', 'Ö']);
  expect(system?.areas[1]).toMatchObject({
    slug: 'bjork',
    label: [15.5, 60.5],
    box: [15, 60, 16, 61],
  });
});

test('a hole is an area of its own, and islands are parts of theirs', () => {
  const [lake, outer] = [ringOf(15.4, 60.4, 0.2).toReversed(), ringOf(15, 60, 1)];
  const islands = { type: 'MultiPolygon', coordinates: [[outer, lake], [ringOf(18, 60, 0.5)]] };
  const { borders, text, system, issues } = made(
    fileOf(
      { type: 'Feature', properties: { kod: 'a', namn: 'Ask' }, geometry: islands },
      square('b', 'Björk', 15.4, 60.4, 0.2),
    ),
  );
  expect(issues).toEqual([]);
  expect(borders.map(({ a, b }) => [a, b])).toEqual([['a', 'b']]);
  expect(system?.areas[0]?.box).toEqual([15, 60, 18.5, 61]);
  const shapes: unknown = JSON.parse(text('shapes/regions.geojson'));
  expect(shapes).toMatchObject({
    features: [{ geometry: { coordinates: [{ length: 2 }, { length: 1 }] } }, {}],
  });
});

test('features with the same id and name are parts of one area', () => {
  const { areas, issues } = made(
    fileOf(square('a', 'Ask', 15, 60), square('a', 'Ask', 16, 60), square('b', 'Björk', 17, 60)),
  );
  expect(areas.count).toBe(2);
  expect(issues.map(({ severity }) => severity)).toEqual(['warning']);
  expect(issues.map(issueSentence).join('\n')).toContain('2 features with the id "a"');
});

test('TopoJSON becomes the same areas', () => {
  const cells = madeUpCells(12);
  const file = topology({ cells });
  const bytes = new TextEncoder().encode(JSON.stringify(file));
  const { text } = made(bytes, 'a.json');
  const plain = made(fileOf(...cells.features));
  for (const name of ['areas.yaml', 'neighbours.json', 'geometry.json']) {
    expect(text(name)).toBe(plain.text(name));
  }
});

test('names that are the same in small letters a–z have addresses of their own', () => {
  const { system } = made(
    fileOf(
      square('1', 'Habo', 15, 60),
      square('2', 'Håbo', 16, 60),
      square('3', '4711', 17, 60),
      square('4', 'Ort 1', 18, 60),
      square('5', 'Ort 2', 19, 60),
    ),
  );
  const slugs = system?.areas.map(({ code, slug }) => [code, slug]) ?? [];
  expect(Object.fromEntries(slugs)).toEqual({
    1: 'habo',
    2: 'habo-b',
    3: 'area',
    4: 'ort',
    5: 'ort-b',
  });
});

test.each([
  ['Kommuner 2026.geojson', [], 'kommuner'],
  ['åäö.v2.json', [], 'aao'],
  ['1.json', ['areas'], 'areas-b'],
  ['kommuner.json', ['kommuner', 'kommuner-b'], 'kommuner-c'],
])('areas of the file %s, where there are %j, have the id %s', (file, taken, id) => {
  const bytes = fileOf(square('a', 'Ask', 15, 60));
  const settings = { chosen: null, taken, compare: () => 0, onStage: () => undefined };
  expect(bringAreas(file, bytes, settings).areas?.id).toBe(id);
});

test.each([
  [{ LNKOD: '20', LNNAMN: 'Dalarna', AREA: 3 }, 'LNKOD', 'LNNAMN'],
  [{ name: 'Almås', nuts_id: 'SE1', note: 'x' }, 'nuts_id', 'name'],
  [{ NAME_1: 'Almås' }, 'NAME_1', 'NAME_1'],
])('of the properties %j, ids and names are taken from %s and %s', (properties, id, name) => {
  const other = Object.fromEntries(
    Object.entries(properties).map(([key, value]) => [key, key === 'AREA' ? 3 : `${value}b`]),
  );
  const [one, two] = [square('', '', 15, 60), square('', '', 16, 60)];
  const bytes = fileOf({ ...one, properties }, { ...two, properties: other });
  expect(bring(bytes).chosen).toEqual({ id, name });
});

const at = (geometry: object) => ({
  type: 'Feature',
  properties: { kod: 'x', namn: 'Xylofon' },
  geometry,
});
const polygon = (...coordinates: readonly object[]) => at({ type: 'Polygon', coordinates });
const bowTie = [
  [18, 60],
  [19, 61],
  [19, 60],
  [18, 61],
  [18, 60],
];

test.each([
  ['clockwise', polygon(ringOf(18, 60, 1).toReversed()), 'Xylofon: rings of another kind'],
  ['an open ring', polygon(ringOf(18, 60, 1).slice(0, 4)), 'Xylofon: rings of another kind'],
  [
    'a ring of two points',
    polygon(ringOf(18, 60, 1), ringOf(18.5, 60.5, 0.1).slice(0, 2)),
    'Xylofon: rings of another kind',
  ],
  ['a bow-tie', polygon(bowTie), 'x, Xylofon: an outline that crosses itself near 18, 61'],
  ['a point', at({ type: 'Point', coordinates: [18, 60] }), 'no outline that can be read'],
  ['no shape', { ...at({}), geometry: null }, 'feature 3, Xylofon: no outline that can be read'],
  [
    'no name',
    square('x', '', 18, 60),
    'feature 3, x: no "namn"; a name. Its id is shown as its name',
  ],
  ['a name twice', square('x', 'Ask', 18, 60), 'the name "Ask" for a, x'],
  ['an area abroad', square('x', 'Xylofon', 30, 60), 'Xylofon: areas outside the frame'],
  ['an overlap', square('x', 'Xylofon', 15.5, 60.5), 'lines that cross, such as near 15.5, 60.5'],
])('%s is told, and the rest works', (_, feature, expected) => {
  const bytes = fileOf(square('a', 'Ask', 15, 60), square('b', 'Björk', 16, 60), feature);
  expect(said(bytes).join('\n')).toContain(expected);
  expect(made(bytes).areas.count).toBeGreaterThanOrEqual(2);
});

test.each([
  ['another area with an id', square('a', 'Xylofon', 18, 60), 'the id "a" a second time'],
  ['no id', square('', 'Xylofon', 18, 60), 'feature 3, Xylofon: no "kod"'],
  [
    'an id that is a path',
    square('../x', 'Xylofon', 18, 60),
    'the id "../x"; an id of at most 60 letters',
  ],
  ['what is no feature', { type: 'Ask' }, 'feature 3: no feature'],
  ['metres', square('x', 'Xylofon', 674_032, 6_580_822, 100), 'They may be metres'],
  [
    'a longitude that there is not',
    square('x', 'Xylofon', 181, 60),
    'feature 3, Xylofon: coordinates such as 181, 60; longitude between −180 and 180',
  ],
])('%s is an error, and the feature is told', (_, feature, expected) => {
  const bytes = fileOf(square('a', 'Ask', 15, 60), square('b', 'Björk', 16, 60), feature);
  expect(said(bytes).find((each) => each.startsWith('error'))).toContain(expected);
  expect(bring(bytes).areas).toBeNull();
});

const text = (content: unknown) => new TextEncoder().encode(JSON.stringify(content));
const topologyOf = (a: unknown) => text({ type: 'Topology', arcs: [], objects: { a, b: a } });
const swapped = polygon(ringOf(60, 15, 1));

test.each([
  ['nothing', new Uint8Array(), 'no JSON'],
  ['a ZIP', new TextEncoder().encode('PK\u0003\u0004'), 'GIS software saves other formats'],
  ['a list', text([]), 'JSON of another kind'],
  ['a broken topology', text({ type: 'Topology', objects: {} }), 'JSON of another kind'],
  ['no object', topologyOf(null), 'JSON of another kind'],
  ['a collection of nothing', topologyOf({ type: 'GeometryCollection' }), 'JSON of another kind'],
  [
    'a collection without shapes',
    topologyOf({ type: 'GeometryCollection', geometries: [null] }),
    'JSON of another kind',
  ],
  ['too much', new Uint8Array(60_000_001), 'a file of 61 MB; at most 60 MB'],
  ['no features', fileOf(), 'no features'],
  ['latitude first', fileOf(swapped), 'They stand the other way round'],
  ['areas abroad alone', fileOf(square('x', 'X', 30, 60)), 'the frame of the map'],
  ['areas in India alone', fileOf(square('x', 'X', 80, 15)), 'the frame of the map'],
  ['points alone', fileOf(at({ type: 'Point', coordinates: [18, 60] })), 'no areas'],
])('of a file with %s is said what is wrong', (_, bytes, expected) => {
  expect(said(bytes).find((each) => each.startsWith('error'))).toContain(expected);
  expect(bring(bytes).areas).toBeNull();
});
