import { expect, test } from 'vitest';
import { PROGRAMME_FOLDER } from '../../../scripts/shared/project-files';
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
