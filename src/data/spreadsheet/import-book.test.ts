import { expect, test } from 'vitest';
import { PROGRAMME_FOLDER } from '../../../scripts/shared/project-files';
import { PATH_SEPARATOR } from '../../domain/export/export';
import { projectFiles } from '../../testing/imported-sheet';
import { issueSentence } from '../issues/issue';
import { importBook } from './import-book';

test('the page is not compared with a spreadsheet that has faults of its own', () => {
  const rows = [
    ['Region', 'Inriktning'],
    ['Dalarna', 'Samma'],
    ['Dalarna', 'Samma'],
  ];
  const book = { file: 'bok.xlsx', sheets: [{ name: '', rows }], notices: [] };
  const { issues } = importBook(book, projectFiles, PROGRAMME_FOLDER);
  const said = issues.map(issueSentence).join(' ');
  expect(said).toContain('found the focus area "Samma" a second time');
  expect(said).not.toContain('other words than the spreadsheet has');
});

test('a family that is only a text is an error in its cell', () => {
  const sheets = [
    {
      name: 'A',
      rows: [
        ['Region', 'Inriktning'],
        ['Dalarna', 'Mat'],
      ],
    },
    {
      name: 'B',
      rows: [
        ['Fält', 'Innehåll'],
        [['families', '[1]'].join(PATH_SEPARATOR), 'Natur'],
      ],
    },
  ];
  const book = { file: 'bok.xlsx', sheets, notices: [] };
  const { issues } = importBook(book, projectFiles, PROGRAMME_FOLDER);
  expect(issues.map(issueSentence).join(' ')).toContain('bok.xlsx, at B!B2: found "Natur"');
});
