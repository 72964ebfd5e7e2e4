/** What a steward edits is published, and all that must hold of any data holds: on a copy of the tests' edition. */
import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { pagePaths } from '../../src/app/prerender';
import type { Dataset } from '../../src/domain/model/dataset';
import { CATALOGUE, DALARNA, editedCopy, PLACES } from '../../src/testing/edited-copy';
import { publishedSite } from '../../src/testing/published-site';
import { programmePath } from '../../src/store/data-paths';
import { PROGRAMME_ID } from '../shared/project-files';
import { publishSite } from './publish-site';

const { root, inFolder, edit } = editedCopy();

/** Returns what is published of a programme, by which all that must hold of any data holds. */
async function published(id = PROGRAMME_ID): Promise<Dataset> {
  const dataset = (await publishedSite(root())).get(id);
  if (!dataset) throw new Error(`${id} should be published.`);
  return dataset;
}

const dalarnaIn = ({ regions }: Dataset) => regions.find(({ code }) => code === '20');

test('a word is changed', async () => {
  edit('minimeras och cirkuleras', 'minskas och cirkuleras', DALARNA, 'source.txt');
  const dalarna = dalarnaIn(await published());
  expect(JSON.stringify(dalarna?.areas)).toContain('minskas och cirkuleras');
});

test('a contact is replaced', async () => {
  edit('Amelie Sahlin', 'Eva Ny', 'source.txt');
  edit(/Amelie Sahlin/g, 'Eva Ny', 'contacts.yaml');
  expect(dalarnaIn(await published())?.contacts[0]?.name).toBe('Eva Ny');
});

test('a file that is not read is not published either', async () => {
  cpSync(inFolder('contacts.yaml'), inFolder('contacts (old).yaml'));
  cpSync(inFolder('source.txt'), inFolder('old/source.txt'));
  const { files } = await publishSite(root(), { contacts: false, address: null });
  const texts = files?.get(programmePath.folder(PROGRAMME_ID));
  expect(texts).toContain('themes.yaml');
  expect(texts).not.toContain('Amelie Sahlin');
});

test('a focus area and a theme are added', async () => {
  edit(/\n$/, '\n\n## Mat från Dalarna\n\nMer mat odlas här.\n', DALARNA);
  edit('Kontakt: Amelie', 'Mat från Dalarna\nMer mat odlas här.\nKontakt: Amelie', 'source.txt');
  const choice =
    "\n\n  '20-3':\n    main:\n      theme: odling\n      evidence: 'Mer mat odlas här'\n";
  edit(/\n$/, choice, 'themes.yaml');
  const theme = `\nthemes:
  - id: odling
    label: { sv: Odling, en: Growing }
    definition: { sv: 'Det som odlas.', en: 'What is grown.' }
    family: naringsliv
`;
  edit('\nthemes:\n', theme, 'themes.yaml');
  const dataset = await published();
  expect(dalarnaIn(dataset)?.areas[2]).toMatchObject({ id: '20-3', title: 'Mat från Dalarna' });
  expect(dataset.themes[0]?.id).toBe('odling');
  expect(pagePaths(dataset)).toContain('tema/odling/');
});

test('a region that is left out has no data, and the others stay', async () => {
  for (const file of [DALARNA, 'source.txt']) rmSync(inFolder(file));
  edit(/\n'20':\n(?: .*\n)+/, '\n', 'contacts.yaml');
  edit(/ {2}'20-1':\n(?: {4}.*\n|\n)+ {2}'20-2':\n(?: {4}.*\n|\n)+/, '', 'themes.yaml');
  const dataset = await published();
  expect(dalarnaIn(dataset)).toBeUndefined();
  expect(dataset.regions).toHaveLength(20);
  expect(pagePaths(dataset)).toContain('region/dalarna/');
});

test('a programme is added by a folder and a line', async () => {
  cpSync(inFolder(''), inFolder('../nasta-program'), { recursive: true });
  edit(/^id: .*/m, 'id: nasta-program', '../nasta-program/programme.yaml');
  edit(/\n$/, '\n  - nasta-program\n', CATALOGUE);
  expect((await published('nasta-program')).regions).toHaveLength(21);
});

test('a programme that another is put before has its dataset at the address of before too', async () => {
  const dataset = programmePath.dataset(PROGRAMME_ID);
  const { files: before } = await publishSite(root(), { contacts: true, address: null });
  cpSync(inFolder(''), inFolder('../nasta-program'), { recursive: true });
  edit(/^id: .*/m, 'id: nasta-program', '../nasta-program/programme.yaml');
  edit('programmes:\n', 'programmes:\n  - nasta-program\n', CATALOGUE);
  const { files } = await publishSite(root(), { contacts: true, address: null });
  for (const path of [dataset, programmePath.digest(PROGRAMME_ID)]) {
    expect(files?.get(path)).toBe(before?.get(path));
    expect(files?.get(`program/${PROGRAMME_ID}/${path}`)).toBe(before?.get(path));
  }
});

test('a town, an alias and the place of a name are added', async () => {
  edit('towns: Visby', 'towns: Visby, Hemse', PLACES);
  edit('aliases: Dalecarlia', 'aliases: Dalecarlia, Dalom', PLACES);
  edit(/$/, "- code: '08'\n  side: east\n", '../areas/sveriges-regioner/name-hints.yaml');
  expect((await published()).regions).toHaveLength(21);
  const { files } = await publishSite(root(), { contacts: true, address: null });
  const search = String(files?.get(programmePath.search(PROGRAMME_ID)));
  expect(search).toContain('Hemse');
  expect(search).toContain('Dalom');
});

test('areas are added, and an area to them', async () => {
  cpSync('e2e/made-up-site/data/areas', inFolder('../areas'), { recursive: true });
  cpSync('e2e/made-up-site/data/ostra-planen', inFolder('../ostra-planen'), { recursive: true });
  edit(/\n$/, '\n  - ostra-planen\n', CATALOGUE);
  const areas = '../areas/ostra-skargarden';
  const identity =
    '\n  - code: b7\n    slug: nyvik\n    shortName: Nyvik\n    county: Nyviks härad\n';
  edit(/\n$/, identity, `${areas}/areas.yaml`);
  const shape = { label: [10, 57], centre: [10, 57], box: [9, 56, 11, 58] };
  edit(
    '"areas": [',
    `"areas": [${JSON.stringify({ code: 'b7', ...shape })},`,
    `${areas}/geometry.json`,
  );
  const square = [
    [9, 56],
    [11, 56],
    [11, 58],
    [9, 58],
    [9, 56],
  ];
  const feature = {
    type: 'Feature',
    properties: { code: 'b7', name: 'Nyvik', label: shape.label, bbox: shape.box, areaKm2: 100 },
    geometry: { type: 'MultiPolygon', coordinates: [[square]] },
  };
  edit(
    '"features": [',
    `"features": [${JSON.stringify(feature)},`,
    `${areas}/shapes/regions.geojson`,
  );
  const text = '---\ncode: b7\nname: Nyviks härad\n---\n\n## Ny skog\n\nSkogen ska växa.\n';
  writeFileSync(inFolder('../ostra-planen/regions/b7-nyvik.md'), text);
  const theme = "  'b7-1':\n    main:\n      theme: skog\n      evidence: 'Skogen ska växa'\n";
  edit('areas:\n', `areas:\n${theme}`, '../ostra-planen/themes.yaml');
  const dataset = await published('ostra-planen');
  expect(dataset.areaSystem.areas.map(({ code }) => code)).toContain('b7');
  expect(pagePaths(dataset)).toContain('region/nyvik/');
});
