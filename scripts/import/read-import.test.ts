import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { PATH_SEPARATOR } from '../../src/domain/export/export';
import type { Book } from '../../src/data/spreadsheet/book';
import { DATA_ROOT, PROGRAMME_FOLDER, PROGRAMME_ID } from '../shared/project-files';
import { issueSentence } from '../../src/data/issues/issue';
import { readImport } from './read-import';

const book = (...rows: readonly (readonly string[])[]): Book => ({
  file: 'a.csv',
  sheets: [{ name: '', rows }],
  notices: [],
});
const table = book(['Region', 'Inriktning'], ['Dalarna', 'Mat']);
const facts = { new: 'Nya vägar', publisher: 'Verket', source: 'Så gör alla', intro: 'Hej.' };

test('a new programme is made of a title, with nothing of the published one but its themes', () => {
  const made = readImport(table, facts);
  if (typeof made === 'string') throw new Error(made);
  expect(made).toMatchObject({ folder: 'data/nya-vagar', before: null });
  expect(made.read.dataset?.programme).toMatchObject({ id: 'nya-vagar', title: 'Nya vägar' });
  expect(made.read.dataset?.regions.map(({ contacts }) => contacts)).toEqual([[]]);
  const { intro: _, ...bare } = facts;
  const brief = readImport(table, bare);
  expect(typeof brief === 'string' ? brief : brief.read.dataset?.programme.intro).toEqual([]);
  const elsewhere = readImport(table, { ...facts, into: 'data/andra-vagar/' });
  expect(elsewhere).toMatchObject({ folder: 'data/andra-vagar' });
});

test('a new programme has the language that is said, or is refused for one that is none', () => {
  const made = (language: string) => {
    const all = readImport(table, { ...facts, language });
    if (typeof all === 'string') throw new Error(all);
    return all.read;
  };
  expect(made('fi').dataset?.programme.language).toBe('fi');
  expect(made('').dataset?.programme).not.toHaveProperty('language');
  expect(made('finska').dataset).toBeNull();
  expect(made('finska').issues.map(issueSentence).join('\n')).toContain(
    'found "finska", expected a language tag such as "fi" or "sv-FI"',
  );
});

test.each([
  [table, {}, '--new "Title"'],
  [table, { new: 'Nya vägar' }, '--publisher'],
  [table, { ...facts, into: PROGRAMME_FOLDER }, 'is there already'],
  [table, { ...facts, into: `./${PROGRAMME_FOLDER}/` }, 'is there already'],
  [table, { ...facts, into: resolve(DATA_ROOT, PROGRAMME_FOLDER) }, 'is there already'],
  [table, { ...facts, into: PROGRAMME_ID }, 'below data/'],
  [table, { ...facts, into: '/elsewhere/nya-vagar' }, 'below data/'],
  [book([`programme${PATH_SEPARATOR}id`, 'x']), facts, 'Leave --new out'],
])('where something must be said first, a sentence says what', (sheet, options, said) => {
  expect(readImport(sheet, options)).toContain(said);
});
