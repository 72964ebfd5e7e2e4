import { expect, test } from 'vitest';
import { PROGRAMME_FOLDER } from '../../../scripts/shared/project-files';
import { importedSheet, projectFiles } from '../../testing/imported-sheet';

const HEADERS = 'Region | Inriktning | Kontakt | Telefon';
const { files } = await importedSheet([
  HEADERS,
  'Dalarna | Mat | An Ek, an@ek.se och Bo By | 023-77 70 08; 023-77 70 09',
  'Skåne | Hav | Cia Al |',
]);
const published = new Map([...projectFiles, ...files]);
const CONTACTS = `${PROGRAMME_FOLDER}/contacts.yaml`;

/** The contacts of Dalarna, and what is told of those that are kept, in a correction. */
async function corrected(...rows: readonly string[]) {
  const read = await importedSheet([HEADERS, ...rows], published);
  const region = read.dataset?.regions.find(({ code }) => code === '20');
  return {
    ...read,
    people: region?.contacts.map(({ name, printed, email }) => [name, printed, email]),
    kept: read.notices.filter((each) => each.startsWith('Number of contacts kept')),
  };
}

test('a column of contacts without any takes nobody away, and says so', async () => {
  const { people, kept, sentences } = await corrected('Dalarna | Mat | |', 'Skåne | Hav | |');
  expect(people).toEqual([
    ['An Ek', '023-77 70 08', 'an@ek.se'],
    ['Bo By', '023-77 70 09', undefined],
  ]);
  expect(kept).toEqual([
    'Number of contacts kept, since the cells for them are empty: 3 (Dalarna, Skåne). "-" in a cell says that there is nobody.',
  ]);
  expect(sentences).toEqual([]);
});

test('a region that has a contact in one of its rows has that one alone', async () => {
  const { people, kept } = await corrected(
    'Dalarna | Mat | |',
    'Dalarna | Skog | Di El |',
    'Skåne | Hav | |',
  );
  expect(people).toEqual([['Di El', null, undefined]]);
  expect(kept.join()).toContain(': 1 (Skåne).');
});

test.each(['-', 'Saknas', 'Vakant'])('"%s" in a cell takes contacts away', async (word) => {
  const { people, kept, contacts } = await corrected(`Dalarna | Mat | ${word} | -`);
  expect(people).toEqual([]);
  expect(kept).toEqual([]);
  expect(contacts.includes('vacant')).toBe(word === 'Vakant');
});

test('a name that is a dash names nobody', async () => {
  const rows = ['Region | Inriktning | Namn', 'Dalarna | Mat | -'];
  const { contacts, sentences } = await importedSheet(rows, published);
  expect(contacts).not.toContain('name');
  expect(sentences).toEqual([]);
});

test('what is kept is written as it was', async () => {
  const { contacts } = await corrected('Dalarna | Mat | |', 'Skåne | Hav | |');
  expect(contacts).toBe(new TextDecoder().decode(published.get(CONTACTS)));
});
