import { expect, test } from 'vitest';
import { PROGRAMME_FOLDER } from '../../../scripts/shared/project-files';
import { projectFiles } from '../../testing/imported-sheet';
import { issueSentence } from '../issues/issue';
import { importBook } from './import-book';

/** The English titles after an import of a workbook that has these beside its focus areas, and "Food" for "Mat" on its own sheet. */
function translations(
  food: string,
  sea: string,
  files = projectFiles,
  more: readonly string[][] = [],
) {
  const programme = [
    ['Field', 'Content'],
    ['programme › id', 'vagar-till-hallbar-utveckling'],
    ['programme › areas', 'sveriges-regioner'],
    ['programme › title', 'Plan'],
    ['programme › publisher', 'Myndigheten'],
    ['programme › source', 'Sidan'],
    ['programme › translations › en › Mat', 'Food'],
    ...more,
  ];
  const focusAreas = [
    ['Region', 'Focus area', 'Focus area in English (our translation)'],
    ['Dalarna', 'Mat', food],
    ['Dalarna', 'Hav', sea],
  ];
  const sheets = [
    { name: 'Focus areas', rows: focusAreas },
    { name: 'Programme', rows: programme },
  ];
  const book = { file: 'bok.xlsx', sheets, notices: [] };
  const read = importBook(book, files, PROGRAMME_FOLDER);
  return { ...read, en: read.dataset?.programme.translations?.en };
}

test('an English title beside a focus area is one of the programme', () => {
  expect(translations('', 'Sea').en).toEqual({ Mat: 'Food', Hav: 'Sea' });
  expect(translations('', '').en).toEqual({ Mat: 'Food' });
});

test('where the sheet of the programme has another, that which has been changed counts', () => {
  const folder = new Map([...projectFiles, ...translations('Meals', 'Sea').files]);
  expect(translations('Meals', '', folder).en).toEqual({ Mat: 'Food' });
  expect(translations('Dishes', '', folder).en).toEqual({ Mat: 'Dishes' });
});

test('titles in a third language are told of, as nothing reads them', () => {
  const { issues } = translations('', 'Sea', projectFiles, [
    ['programme › translations › fi › Mat', 'Ruoka'],
  ]);
  const told = issues.filter(({ severity }) => severity === 'error').map(issueSentence);
  expect(told).toEqual([expect.stringContaining('found the key "fi"')]);
});
