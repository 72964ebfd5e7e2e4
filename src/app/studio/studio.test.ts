import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test, vi } from 'vitest';
import { PROGRAMME_FOLDER, PROGRAMME_ID } from '../../../scripts/shared/project-files';
import { listedIn, listProgramme } from '../../data/folder/read-catalogue';
import { contactCards } from '../contact-cards';
import type { FocusAreaTheme } from '../../domain/model/dataset';
import {
  ADDRESS,
  published,
  publishedFiles,
  shapes,
  workbook,
} from '../../testing/published-workbook';
import { programmePath } from '../../store/data-paths';
import { packEdition } from './pack-edition';
import { readEdition, applySteps, type EditionImport } from './read-edition';

const { dataset, files } = published;
const bytesOf = (content: string | Uint8Array) =>
  typeof content === 'string' ? strToU8(content) : content;
const texts = (entries: Iterable<readonly [string, string | Uint8Array]>) =>
  Object.fromEntries([...entries].map(([path, each]) => [path, strFromU8(bytesOf(each))]));

async function packed(bytes: Uint8Array) {
  const { report, edition } = await readEdition('a.xlsx', bytes, published);
  if (edition === null || report.edition === null) throw new Error('There should be no errors.');
  const zip = await packEdition(edition, report.edition, ADDRESS, shapes);
  return { report, files: Object.entries(unzipSync(zip)) };
}
const below = (folder: string, all: readonly (readonly [string, Uint8Array])[]) =>
  all.flatMap(([path, each]) =>
    path.startsWith(folder) ? [[path.slice(folder.length), each] as const] : [],
  );

/** The workbook, with another text in the place of one. */
function changed(from: string, to: string, book = workbook): Uint8Array {
  const parts = Object.entries(unzipSync(book)).map(([name, part]) => [
    name,
    strToU8(strFromU8(part).replaceAll(from, to)),
  ]);
  return zipSync(Object.fromEntries(parts));
}
/** The workbook, of a programme with another id. */
const renamed = (id: string) => changed(PROGRAMME_ID, id);

test('of the published workbook nothing has changed, and the ZIP has the files of host and project', async () => {
  vi.setSystemTime('2026-11-30T12:00');
  const { report, files: all } = await packed(workbook);
  expect(report.edition?.changes?.regions).toEqual([]);
  expect(texts(all)['what-has-changed.md']).toContain('Nothing has changed.');
  expect(report.sheets.map(({ kind }) => kind)).not.toContain(null);
  const fields = report.sheets.flatMap(({ columns }) => columns.map(({ field }) => field));
  expect(fields).not.toContain(null);
  expect(report.issues.filter(({ cell }) => cell === null)).toEqual([]);
  // Workbooks say when they were made.
  const withoutTime = (named: Record<string, string>) =>
    Object.fromEntries(Object.entries(named).filter(([path]) => !path.endsWith('.xlsx')));
  const cards = contactCards(dataset, ADDRESS, '2026-11-30');
  expect(withoutTime(texts(below('host/', all)))).toEqual(
    withoutTime(texts([...publishedFiles, ...cards])),
  );
  expect([...cards.keys()]).toContain('en/region/dalarna/kontakt-1.vcf');
  const own = [...files].filter(([path]) => path.startsWith(`${PROGRAMME_FOLDER}/`));
  expect(texts(below('project/', all))).toEqual(texts(own));
  expect(all.map(([path]) => path)).toContain('LAS-MIG.html');
  expect(texts(all)['LAS-MIG.html']).toContain('<code>vad-har-andrats.md</code> jämför');
});

test('where the page is not secure, the ZIP has the checksum all the same', async () => {
  const checksum = `host/data/${PROGRAMME_ID}.json.sha256`;
  const secure = texts((await packed(workbook)).files)[checksum];
  vi.stubGlobal('crypto', {});
  const { files: all } = await packed(workbook);
  vi.unstubAllGlobals();
  expect(secure).toMatch(/^[0-9a-f]{64} /);
  expect(texts(all)[checksum]).toBe(secure);
});

test('another programme is for the project alone, with a line in its catalogue', async () => {
  const { report, files: all } = await packed(renamed('nytt-program'));
  expect(report.edition?.changes).toBeNull();
  expect(below('host/', all)).toEqual([]);
  const own = below('project/data/nytt-program/', all).map(([path]) => path);
  expect(own).toContain('programme.yaml');
  const catalogue = texts(below('project/', all))['data/catalog.yaml'];
  expect(listedIn(catalogue ?? '')).toEqual(['nytt-program', PROGRAMME_ID]);
  expect(texts(all)['README.html']).toContain('It lists <code>nytt-program</code> first');
});

test('of a programme that has pages already, below the first one, the host has its files there', async () => {
  const catalogue = listProgramme('programmes:\n  - nytt-program\n', PROGRAMME_ID);
  const others = {
    ...published,
    files: new Map([...files, ['data/catalog.yaml', strToU8(catalogue)]]),
  };
  const { report, edition } = await readEdition('a.xlsx', renamed('nytt-program'), others);
  if (edition === null || report.edition === null) throw new Error('There should be no errors.');
  const zip = Object.keys(unzipSync(await packEdition(edition, report.edition, ADDRESS, shapes)));
  expect(zip).toContain('host/program/nytt-program/data/nytt-program.json');
  expect(zip).toContain('host/program/nytt-program/region/dalarna/kontakt-1.vcf');
  expect(zip).not.toContain('project/data/catalog.yaml');
});

test.each([
  ['', 'at least one'],
  ['\0\0\0', ''],
  ['PK\u0003\u0004', 'whole and without a password'],
  ['{\\rtf1', 'a spreadsheet saved as XLSX or CSV'],
  ['Region;Inriktning\nAtlantis;Hav', 'one area on the map, by its name or code'],
  ['Region;Inriktning\n;Hav', 'a name or code'],
])('of %j is said what is wrong, and no edition is offered', async (text, expected) => {
  const { report, edition } = await readEdition('a.csv', strToU8(text, true), published);
  expect(edition).toBeNull();
  expect(report.edition).toBeNull();
  const said = report.issues.map((issue) => `${issue.severity} ${issue.expected}`).join('\n');
  expect(said).toContain('error');
  expect(said).toContain(expected);
});

test('faults are told in the language of the page, of the same cells and with the same values', async () => {
  const table = strToU8('Region;Inriktning;Huvudtema;Citat\nDalarna;Mat;livsmedl;Fisk\n;Hav;;\n');
  const [swedish, english] = await Promise.all(
    (['sv', 'en'] as const).map(async (lang) => {
      const { report } = await readEdition('a.csv', table, { ...published, lang });
      return report;
    }),
  );
  const placesIn = (report = swedish) =>
    report?.issues.map(({ place, severity }) => [place, severity]);
  expect(placesIn(english)).toEqual(placesIn(swedish));
  expect(swedish?.notices[0]).toBe('a.csv är en textfil i UTF-8 med semikolon mellan cellerna.');
  expect(english?.notices[0]).toBe('a.csv is text in UTF-8 with semicolons between cells.');
  const themeIn = (report = swedish) => report?.issues.find(({ place }) => place === 'C2');
  expect(themeIn(swedish)).toMatchObject({
    found: 'temat ”livsmedl”',
    expected: 'ett av de 17 temana',
    hint: 'Menade du ”livsmedel”?',
  });
  expect(themeIn(english)).toMatchObject({
    found: 'the theme "livsmedl"',
    expected: 'one of the 17 themes',
    hint: 'Did you mean "livsmedel"?',
  });
});

test('rows without an area are listed with what is in them', async () => {
  const table = 'Region;Inriktning;Text\nDalarna;Mat;Om mat\nAtlantis;Hav;Om hav\n';
  const { report } = await readEdition('a.csv', strToU8(table), published);
  expect(report.unplaced).toEqual([
    { place: 'A3', sheet: 0, row: 2, cells: ['Atlantis', 'Hav', 'Om hav'] },
  ]);
  const [sheet] = report.sheets;
  expect(sheet?.rows).toBe(2);
  expect(sheet?.columns[1]).toEqual({
    index: 1,
    letter: 'B',
    title: 'Inriktning',
    field: 'title',
    number: null,
    sample: ['Mat', 'Hav'],
  });
});

test('themes are set instead of those that the sheets say, and taken back', async () => {
  const cell = { sheet: 0, row: 1, column: 1 };
  const table =
    'Region;Inriktning;Text;Huvudtema;Citat\nDalarna;Mat;Om skog;livsmedel;Mat\nBlekinge;Hav;;;\n';
  const first = await readEdition('a.csv', strToU8(table), published);
  expect(first.report.reading?.focusAreas.map((each) => each.cell)).toEqual([
    { ...cell, row: 2 },
    cell,
  ]);
  const read = (themes: readonly FocusAreaTheme[]) =>
    applySteps(first, [{ kind: 'themes', ...cell, themes }], published);
  const chosen = [
    { id: 'livsmedel', level: 'touches', evidence: 'Mat' },
    { id: 'klimat-energi', level: 'main', evidence: 'Om skog' },
  ] as const;
  const { edition, report } = read(chosen);
  const themesOf = (name: string) =>
    edition?.dataset.regions.find(({ shortName }) => shortName === name)?.areas[0]?.themes;
  expect(themesOf('Dalarna')).toEqual([chosen[1], chosen[0]]);
  expect(themesOf('Blekinge')).toEqual([]);
  expect(report.reading?.focusAreas[1]?.themes).toEqual(chosen);
  expect(read([]).edition?.dataset.regions[1]?.areas[0]?.themes).toEqual([]);
  const misquoted = read([{ ...chosen[1], evidence: 'Om hav' }]);
  expect(misquoted.edition).toBeNull();
  const error = misquoted.report.issues.find(({ severity }) => severity === 'error');
  expect(error?.cell).toEqual({ ...cell, text: 'Mat' });
  expect(misquoted.report.reading?.focusAreas[1]?.themes[0]?.evidence).toBe('Om hav');
});

test('in the published workbook, a theme set differently differs in just that', async () => {
  const first = await readEdition('a.xlsx', workbook, published);
  const { cell, texts: [title = ''] = [], themes } = first.report.reading?.focusAreas[0] ?? {};
  const [main] = themes ?? [];
  if (!cell || !main) throw new Error('The first focus area should have a theme.');
  const chosen = [{ ...main, evidence: title }];
  const { edition, report } = applySteps(
    first,
    [{ kind: 'themes', ...cell, themes: chosen }],
    published,
  );
  const [region, ...regions] = dataset.regions;
  const [focusArea, ...areas] = region?.areas ?? [];
  expect(edition?.dataset).toEqual({
    ...dataset,
    regions: [{ ...region, areas: [{ ...focusArea, themes: chosen }, ...areas] }, ...regions],
  });
  expect(report.reading?.focusAreas[0]?.published).toEqual(themes);
});

describe('a workbook of another edition than the published one', () => {
  const read = (digest: string, bytes: Uint8Array) =>
    readEdition('a.xlsx', bytes, { ...published, digest, lang: 'sv' });
  const toldOf = ({ report }: EditionImport) =>
    report.issues
      .filter(({ found }) => found === 'en annan utgåva än den som är publicerad nu')
      .map(({ severity }) => severity);
  const [digest = ''] = String(publishedFiles.get(programmePath.digest(PROGRAMME_ID))).split(' ');
  const another = '0'.repeat(64);
  const title = dataset.regions[0]?.areas[0]?.title ?? '';
  const corrected = changed(title, 'Made up');

  test('is told of, whatever the row of its version is called, since it may undo corrections', async () => {
    expect(toldOf(await read(another, corrected))).toEqual(['warning']);
    expect(toldOf(await read(another, changed('(SHA-256)', '', corrected)))).toEqual(['warning']);
    expect(toldOf(await read(digest, corrected))).toEqual([]);
    expect(toldOf(await read(another, renamed('another-programme')))).toEqual([]);
  });

  test('is not, where it has all that is published', async () => {
    expect(toldOf(await read(another, workbook))).toEqual([]);
  });
});
