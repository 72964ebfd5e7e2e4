import { strFromU8, strToU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { PROGRAMME_FOLDER, PROGRAMME_ID } from '../../../scripts/shared/project-files';
import type { Step } from '../../features/studio/report';
import { ADDRESS, published, shapes, workbook } from '../../testing/published-workbook';
import { packEdition } from './pack-edition';
import { readEdition, applySteps } from './read-edition';

const { dataset } = published;
const facts = {
  title: 'Nya vägar',
  publisher: 'Verket',
  source: 'Så gör alla',
  intro: 'Alla har valt en inriktning.',
};
const [one, other] = dataset.regions;
/** A title that the published edition has too. */
const known = one?.areas[0]?.title ?? '';

/** Reads a sheet about the first two published regions. */
async function read(title: string, ...steps: readonly Step[]) {
  const table = `Region;Inriktning\n${one?.shortName ?? ''};${title}\n${other?.shortName ?? ''};Hav\n`;
  const first = await readEdition('a.csv', strToU8(table), published);
  return applySteps(first, steps, published);
}

test('a sheet that names no programme may correct the published one, or be of another', async () => {
  expect((await read('Skog')).report.correctableTitle).toBe(dataset.programme.title);
  expect((await read('Skog', { kind: 'programme', facts })).report.correctableTitle).toBe(
    dataset.programme.title,
  );
  const named = await readEdition('a.xlsx', workbook, published);
  expect(named.report.correctableTitle).toBeNull();
});

test('of a new programme nothing is old but the themes, their words and what regions are called', async () => {
  const { edition, report } = await read(known, { kind: 'programme', facts });
  const made = edition?.dataset;
  expect(made?.programme).toEqual({
    ...facts,
    id: 'nya-vagar',
    intro: [facts.intro],
    commonGoals: [],
  });
  expect([made?.families, made?.themes]).toEqual([dataset.families, dataset.themes]);
  expect(made?.regions.map(({ name, contacts, notes }) => [name, contacts, notes])).toEqual([
    [one?.name, [], []],
    [other?.name, [], []],
  ]);
  expect(made?.regions[0]?.areas).toEqual([
    { id: `${one?.code ?? ''}-1`, title: known, body: [], themes: [] },
  ]);
  expect(report.edition).toMatchObject({ changes: null, contacts: 0 });
  const own = [...(edition?.files.keys() ?? [])].filter((path) =>
    path.startsWith('data/nya-vagar/'),
  );
  expect(own.map((path) => path.slice('data/nya-vagar/'.length)).toSorted()).toEqual([
    'contacts.yaml',
    'programme.yaml',
    ...[one, other].map((each) => `regions/${each?.code ?? ''}-${each?.slug ?? ''}.md`).toSorted(),
    'search.yaml',
    'themes.yaml',
  ]);
  if (!edition || !report.edition) throw new Error('There should be no errors.');
  const zip = unzipSync(await packEdition(edition, report.edition, ADDRESS, shapes));
  expect(Object.keys(zip).filter((path) => path.includes(PROGRAMME_ID))).toEqual([]);
  expect(Object.keys(zip).filter((path) => path.startsWith('host/'))).toEqual([]);
  expect(Object.keys(zip)).toContain('files/data/regionatlas.xlsx');
  expect(strFromU8(zip['files/data/nya-vagar.json'] ?? new Uint8Array())).toContain(known);
  const readme = strFromU8(zip['README.html'] ?? new Uint8Array());
  expect(readme).toContain('files/data/');
  // What it never had is not removed from it.
  expect(Object.keys(zip).filter((path) => path.endsWith('.md') && !path.includes('/'))).toEqual(
    [],
  );
  expect(readme).not.toContain('what-has-changed.md');
});

test('a correction keeps the contacts of its regions alone, and says so', async () => {
  const { edition, report } = await read(
    'Skog',
    { kind: 'programme', facts },
    { kind: 'programme', facts: null },
  );
  expect(edition?.dataset.programme).toEqual(dataset.programme);
  const people = (one?.contacts.length ?? 0) + (other?.contacts.length ?? 0);
  expect(report.edition?.contacts).toBe(people);
  expect(report.notices).toContain(
    `The spreadsheet has no contacts. Number kept as they were: ${String(people)}.`,
  );
  const text = strFromU8(edition?.files.get(`${PROGRAMME_FOLDER}/contacts.yaml`) ?? strToU8(''));
  const names = dataset.regions
    .slice(2)
    .flatMap(({ contacts }) => contacts.map(({ name }) => name));
  expect(names.filter((name) => text.includes(name))).toEqual([]);
  expect(text).toContain(one?.contacts[0]?.name);
});

test('a region has its own name, whatever usual name the sheet has, but for a new spelling in a correction', async () => {
  const own = dataset.regions.find(({ code }) => code === '23')?.name;
  const named = async (name: string, answer: typeof facts | null) => {
    const first = await readEdition(
      'a.csv',
      strToU8(`Region;Inriktning\n${name};Hav\n`),
      published,
    );
    const { edition } = applySteps(first, [{ kind: 'programme', facts: answer }], published);
    return edition?.dataset.regions[0]?.name;
  };
  for (const name of ['Jämtland', 'Jämtlands län', 'Jamtland', 'Region Jämtland', 'Z', '23'])
    expect([name, await named(name, facts)]).toEqual([name, own]);
  for (const name of ['Jämtland', 'Jämtlands län', 'Z'])
    expect([name, await named(name, null)]).toEqual([name, own]);
  expect(await named('Region Jämtland', null)).toBe('Region Jämtland');
});

test('a new programme needs no introduction', async () => {
  const { edition } = await read('Skog', { kind: 'programme', facts: { ...facts, intro: '' } });
  expect(edition?.dataset.programme.intro).toEqual([]);
});
