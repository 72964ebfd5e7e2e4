import { expect, test } from 'vitest';
import { PROGRAMME_FOLDER } from '../../../scripts/shared/project-files';
import { projectFiles } from '../../testing/imported-sheet';
import { issueSentence } from '../issues/issue';
import { importBook } from './import-book';

/** The name of Dalarna, called so in the rows of its two focus areas and on the sheet of regions, and what is told. */
function named(first: string, second: string, onSheet: string) {
  const sheet = (name: string, ...rows: readonly (readonly string[])[]) => ({ name, rows });
  const sheets = [
    sheet('Inriktningar', ['Kod', 'Region', 'Inriktning'], ['20', first, 'A'], ['20', second, 'B']),
    sheet('Regioner', ['Kod', 'Region', 'Antal inriktningar'], ['20', onSheet, '2']),
  ];
  const book = { file: 'bok.xlsx', sheets, notices: [] };
  const { files, issues } = importBook(book, projectFiles, PROGRAMME_FOLDER);
  const text = new TextDecoder().decode(files.get(`${PROGRAMME_FOLDER}/regions/20-dalarna.md`));
  const sentences = issues.map(issueSentence).filter((each) => each.includes('found the names'));
  return [/^name: (.*)$/m.exec(text)?.[1], ...sentences];
}

test('a region has the name that one of its rows has changed, on whatever sheet', () => {
  expect(named('Region Dalarna', 'Region Dalarna', 'Region Dalarna')).toEqual(['Region Dalarna']);
  expect(named('Region Dalarna', 'Region Dalarna', 'Dalarnas region')).toEqual(['Dalarnas region']);
  expect(named('Region Dalarna', 'Dalarnas region', 'Region Dalarna')).toEqual(['Dalarnas region']);
  expect(named('', 'Dalarnas region', '')).toEqual(['Dalarnas region']);
  // Usual names are no changes.
  expect(named('Region Dalarna', 'Dalarnas län', 'Dalarna')).toEqual(['Region Dalarna']);
});

test('of several changed names the first is used, which is told', () => {
  expect(named('Region Dalarna', 'Dalarnas region', 'Dalarna regionen')).toEqual([
    'Dalarnas region',
    'bok.xlsx, at Regioner!B2: found the names "Dalarnas region" and "Dalarna regionen" for one area, expected one name. "Dalarnas region" is used.',
  ]);
});
