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

test('people beside focus areas come first, and faults are told of a region that is left out too', () => {
  const sheets = [
    { name: 'B', rows: ['Region | Namn', 'Dalarna | Bo By', 'Skåne | Cia Al'] },
    {
      name: 'A',
      rows: [
        'Region | Inriktning | Kontaktperson | Övrigt | Dess form',
        'Dalarna | Mat | An Ek | |',
        'Skåne | | krumelur | Mer | vers',
      ],
    },
  ].map(({ name, rows }) => ({ name, rows: rows.map((row) => row.split(/ ?\| ?/)) }));
  const book = { file: 'bok.xlsx', sheets, notices: [] };
  const { files, issues } = importBook(book, projectFiles, PROGRAMME_FOLDER);
  const contacts = new TextDecoder().decode(files.get(`${PROGRAMME_FOLDER}/contacts.yaml`));
  expect(contacts.match(/(?<=name: ).*/g)).toEqual(['An Ek', 'Bo By']);
  const said = issues.map(issueSentence).join(' ');
  expect(said).toContain('"Skåne" is left out');
  expect(said).toContain('bok.xlsx, at A!C3: found the contact "krumelur"');
  expect(said).toContain('bok.xlsx, at A!E3: found the form "vers"');
});
