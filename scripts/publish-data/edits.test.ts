/** What a steward edits is published, and what is wrong is told with file and line: on a copy of the tests' edition. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { pagePaths } from '../../src/app/prerender';
import { parseDataset } from '../../src/data/dataset/parse';
import { issueSentence } from '../../src/data/issues/issue';
import { createAtlas } from '../../src/domain/model/atlas';
import type { Dataset } from '../../src/domain/model/dataset';
import { programmePath } from '../../src/store/data-paths';
import { codecOf } from '../../src/store/pages';
import { decode, encode } from '../../src/store/url-codec';
import { DATA_ROOT, PROGRAMME_FOLDER, PROGRAMME_ID } from '../shared/project-files';
import { publishSite } from './publish-site';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'regionatlas-edits-'));
  cpSync(join(DATA_ROOT, 'data'), join(root, 'data'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

const DALARNA = 'regions/20-dalarna.md';
const CATALOGUE = '../catalog.yaml';
const inFolder = (file: string) => join(root, PROGRAMME_FOLDER, file);
const read = (file: string) => readFileSync(inFolder(file), 'utf8');

/** Replaces a passage in files of the programme; it must be there. */
function edit(passage: string | RegExp, by: string, ...files: readonly string[]): void {
  for (const file of files) {
    const text = read(file);
    const next = text.replace(passage, () => by);
    if (next === text) throw new Error(`${file} has no "${String(passage)}".`);
    writeFileSync(inFolder(file), next);
  }
}

const publish = () => publishSite(root, { contacts: true, address: null });

/** The published dataset, after what must hold for any: it is read, and every page has an address of its own. */
async function published(id = PROGRAMME_ID, folder = ''): Promise<Dataset> {
  const { files, issues } = await publish();
  const errors = issues.filter(({ severity }) => severity === 'error');
  expect(errors.map(issueSentence)).toEqual([]);
  const parsed = parseDataset(JSON.parse(String(files?.get(folder + programmePath.dataset(id)))));
  if (!parsed.ok) throw new Error(parsed.issues.map(issueSentence).join('\n'));
  const codec = codecOf(createAtlas(parsed.dataset), '/');
  const paths = pagePaths(parsed.dataset);
  const views = paths.map((path) => decode({ pathname: `/${path}`, search: '' }, codec));
  expect(views.map((view) => encode(view, codec))).toEqual(paths.map((path) => `/${path}`));
  expect(views.filter(({ subject }) => subject.kind === 'unknown')).toEqual([]);
  expect(new Set(paths).size).toBe(paths.length);
  return parsed.dataset;
}

const dalarnaIn = ({ regions }: Dataset) => regions.find(({ code }) => code === '20');

test('a word, a contact, a focus area and a theme are published', async () => {
  edit('minimeras och cirkuleras', 'minskas och cirkuleras', DALARNA, 'source.txt');
  edit('Amelie Sahlin', 'Eva Ny', 'source.txt');
  edit(/Amelie Sahlin/g, 'Eva Ny', 'contacts.yaml');
  edit(/\n$/, '\n\n## Mat från Dalarna\n\nMer mat odlas här.\n', DALARNA);
  edit('Kontakt: Eva Ny', 'Mat från Dalarna\nMer mat odlas här.\nKontakt: Eva Ny', 'source.txt');
  edit(
    /\n$/,
    "\n\n  '20-3':\n    main:\n      theme: odling\n      evidence: 'Mer mat odlas här'\n",
    'themes.yaml',
  );
  edit(
    '\nthemes:\n',
    `\nthemes:
  - id: odling
    label: { sv: Odling, en: Growing }
    definition: { sv: 'Det som odlas.', en: 'What is grown.' }
    family: naringsliv
`,
    'themes.yaml',
  );
  const dataset = await published();
  const dalarna = dalarnaIn(dataset);
  expect(JSON.stringify(dalarna?.areas)).toContain('minskas och cirkuleras');
  expect(dalarna?.contacts[0]?.name).toBe('Eva Ny');
  expect(dalarna?.areas[2]).toMatchObject({ id: '20-3', title: 'Mat från Dalarna' });
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
  const dataset = await published('nasta-program', 'program/nasta-program/');
  expect(dataset.regions).toHaveLength(21);
});

const lineOf = (file: string, passage: string) =>
  read(file)
    .split('\n')
    .findIndex((line) => line.includes(passage)) + 1;

test.each([
  ['a word in one file alone', 'deras specifika', 'deras egna', DALARNA, 'deras egna'],
  [
    'a theme that there is not',
    'theme: cirkular-ekonomi',
    'theme: okant-tema',
    'themes.yaml',
    'okant-tema',
  ],
  [
    'a quote that is not in the text',
    "'Sammantaget leder",
    "'Sammantaget för",
    'themes.yaml',
    'för det',
  ],
  ['an unknown region', "code: '20'", "code: '99'", DALARNA, "code: '99'"],
  ['a programme without a folder', /\n$/, '\n  - borta\n', CATALOGUE, '- borta'],
  ['the same programme twice', /\n$/, `\n  - ${PROGRAMME_ID}\n`, CATALOGUE, ''],
])('%s stops publication, and the file and line are told', async (_, passage, by, file, wrong) => {
  edit(passage, by, file);
  const { files, issues } = await publish();
  expect(files).toBeNull();
  const name = file === CATALOGUE ? 'data/catalog.yaml' : `${PROGRAMME_FOLDER}/${file}`;
  const line = wrong === '' ? read(file).trimEnd().split('\n').length : lineOf(file, wrong.trim());
  const errors = issues.filter(({ severity }) => severity === 'error');
  expect(errors).toContainEqual(expect.objectContaining({ file: name, line }));
});

test('a site without a catalogue is told so', async () => {
  rmSync(inFolder(CATALOGUE));
  const { files, issues } = await publish();
  expect(files).toBeNull();
  expect(issues.map(issueSentence)).toEqual([
    'data/catalog.yaml: found no such file, expected the programmes of the site.',
  ]);
});

test('a folder that the catalogue does not list is told of', async () => {
  cpSync(inFolder(''), inFolder('../nasta-program'), { recursive: true });
  const { issues } = await publish();
  expect(issues.map(issueSentence)).toContain(
    'data/nasta-program: found a folder that data/catalog.yaml does not list, expected a line for it. It is not published.',
  );
});
