import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { publishSite } from '../../../scripts/publish-data/publish-site';
import { readProjectFiles } from '../../../scripts/shared/project-files';
import { issueSentence } from '../../data/issues/issue';
import { coarseShapes } from '../../testing/coarse-shapes';
import { fileOf, square } from '../../testing/made-up-cells';
import { realDataset } from '../../testing/real-dataset';
import { aboutDataset } from '../data-files';
import { areasReport, readOwnAreas, withOwnAreas } from './own-areas';
import { packEdition } from './pack-edition';
import { readEdition } from './read-edition';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'regionatlas-areas-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const published = { dataset: realDataset(), files: readProjectFiles() };
const programme = {
  title: 'Vårt program 2027',
  publisher: 'Verket',
  source: 'Så gör kommunerna',
  intro: 'Alla har valt.\n\nAlla prövar.',
};

/** Four areas in a row, two with names that are the same but for a ring, and one with a county's code. */
const MAP = fileOf(
  square('0305', 'Håbo', 15, 60),
  square('0643', 'Habo', 16, 60),
  square('01', 'Almås', 17, 60),
  square('0020', 'Björkvik', 19, 58),
);

function madeOf(bytes: Uint8Array) {
  const buffer = Uint8Array.from(bytes).buffer;
  const source = { file: 'Kommuner.geojson', bytes: buffer, chosen: null };
  const stages: string[] = [];
  const made = readOwnAreas(source, published, (stage) => stages.push(stage));
  return { made, stages, report: areasReport(made) };
}

function withAreas() {
  const { areas } = madeOf(MAP).made;
  if (!areas) throw new Error('There should be no errors.');
  return withOwnAreas(published, areas, programme);
}

const read = (table: string) => readEdition('a.csv', strToU8(table), withAreas());

test('of a file of areas is told what was found in it, with a map', () => {
  const { report, stages } = madeOf(MAP);
  expect(stages).toEqual(['read', 'borders', 'fine', 'coarse', 'labels']);
  expect(report.chosen).toEqual({ id: 'kod', name: 'namn' });
  expect(report.properties[0]).toEqual({ name: 'kod', sample: ['0305', '0643', '01'] });
  expect(report.found).toMatchObject({ count: 4, borders: 2, withoutBorder: ['Björkvik'] });
  expect(report.found?.path.match(/z/g)).toHaveLength(4);
});

test('a code in words is no name of its area', async () => {
  const { areas } = madeOf(
    fileOf(square('kommun-b', 'Habo', 15, 60), square('x', 'Ask', 17, 60)),
  ).made;
  if (!areas) throw new Error('There should be no errors.');
  const table = strToU8('Kod;Kommun;Inriktning\nkommun-b;Habo;A\nkommun-b;;B\n');
  const { edition } = await readEdition('a.csv', table, withOwnAreas(published, areas, programme));
  expect(edition?.dataset.regions).toMatchObject([{ code: 'kommun-b', name: 'Habo' }]);
  const alone = strToU8('Kod;Inriktning\nkommun-b;A\n');
  const coded = await readEdition('a.csv', alone, withOwnAreas(published, areas, programme));
  expect(coded.edition?.dataset.regions).toMatchObject([{ code: 'kommun-b', name: 'Habo' }]);
});

test('of a file that is no map is told what is wrong, and it cannot be used', () => {
  const { report } = madeOf(strToU8('hej'));
  expect(report.found).toBeNull();
  expect(report.issues).toMatchObject([{ severity: 'error', place: 'Kommuner.geojson' }]);
});

test('a code beside the name of an area is no part of the name', async () => {
  const { edition } = await read('Kommun;Inriktning\n0305 Håbo;A\nHabo (0643);B\n');
  expect(edition?.dataset.regions.map(({ name }) => name).toSorted()).toEqual(['Habo', 'Håbo']);
});

test('a table is read against the areas, by code, name or a code without its zeros', async () => {
  const { report, edition } = await read(
    'Kommun;Inriktning\nHåbo;A\nhabo;B\n01;C\n20;D\n643;E\nDalarna;F\nHabos;G\n',
  );
  expect(edition).toBeNull();
  expect(report.unplaced.map(({ cells }) => cells[0])).toEqual(['Dalarna', 'Habos']);
  const hints = report.issues.map(({ hint }) => hint).join(' ');
  expect(hints).toContain('Possible names: Habo, Håbo.');
  const sure = await read('Kommun;Inriktning\nHåbo;A\nhabo;B\n01;C\n20;D\n643;E\n');
  const regions = sure.edition?.dataset.regions ?? [];
  expect(regions.map(({ code, areas }) => [code, areas.map(({ title }) => title)])).toEqual([
    ['01', ['C']],
    ['0020', ['D']],
    ['0643', ['B', 'E']],
    ['0305', ['A']],
  ]);
  expect(sure.edition?.dataset.programme).toMatchObject({
    id: 'vart-program-2027',
    title: 'Vårt program 2027',
    intro: ['Alla har valt.', 'Alla prövar.'],
  });
  // What differs from an edition about other areas says nothing.
  expect(sure.report.edition).toMatchObject({ areas: 'kommuner', changes: null });
});

test.each([
  ['Kartverket, CC0', 'Kartans gränser bygger på Kartverket, CC0.'],
  ['', 'Varifrån kartans gränser kommer är inte angivet.'],
])(
  'a map from "%s" is said to be from there and from nowhere else',
  async (mapSource, sentence) => {
    const { areas } = madeOf(MAP).made;
    if (!areas) throw new Error('There should be no errors.');
    const own = withOwnAreas(published, areas, { ...programme, mapSource, called: 'kommun' });
    const { edition } = await readEdition('a.csv', strToU8('Kommun;Inriktning\nHåbo;A\n'), own);
    if (!edition) throw new Error('There should be no errors.');
    const { mapData, nouns } = edition.dataset.areaSystem;
    expect(nouns?.en.many).toBe('municipalities');
    expect(mapData?.source.sv ?? '').toBe(mapSource);
    expect(aboutDataset(edition.dataset).terms.shapes).toMatchObject({
      licence: null,
      sv: sentence,
    });
  },
);

test('the ZIP has the areas too, and is published as it is unpacked', async () => {
  const { edition, report } = await read('Kommun;Inriktning\nHåbo;Skog\nAlmås;Hav\n');
  if (!edition || !report.edition) throw new Error('There should be no errors.');
  const zip = await packEdition(edition, report.edition, '/', coarseShapes('regions'));
  const files = Object.entries(unzipSync(zip));
  const names = files.map(([path]) => path);
  expect(names).not.toContain('vad-har-andrats.md');
  expect(names.filter((path) => path.startsWith('host/'))).toEqual([]);
  expect(strFromU8(unzipSync(zip)['README.html'] ?? new Uint8Array())).toContain(
    'Copy <code>project/data/areas/kommuner/</code> to <code>data/areas/kommuner/</code>.',
  );
  for (const [path, content] of files) write(path.replace(/^project\//, ''), content);
  write('data/catalog.yaml', strToU8('programmes:\n  - vart-program-2027\n'));
  const site = await publishSite(root, { contacts: true, address: null });
  const errors = site.issues.filter(({ severity }) => severity === 'error');
  expect(errors.map(issueSentence)).toEqual([]);
  const shapes = [...(site.files ?? [])].filter(([path]) => path.includes('regions'));
  expect(shapes.map(([path]) => path)).toContain('data/geo/kommuner/regions-coarse.geojson');
  expect(String(site.files?.get('data/vart-program-2027.json'))).toContain('"Håbo"');
});

function write(path: string, content: Uint8Array): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
}
