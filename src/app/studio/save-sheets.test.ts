import { strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { readBook } from '../../data/spreadsheet/read-book';
import { published } from '../../testing/published-workbook';
import { readEdition, readOtherwise } from './read-edition';
import { saveSheets } from './save-sheets';

test('sheets are saved as they are now, to be read again', async () => {
  const table = 'Region;Inriktning;Text\nDalarnq;Mat\n01;=1+1;"Två\nrader"\n;constructor\n';
  const first = await readEdition('a.csv', strToU8(table), published);
  const edit = { kind: 'edit', sheet: 0, row: 1, column: 0, text: 'Dalarna' } as const;
  const { book } = readOtherwise(first, [edit], published);
  const blob = await saveSheets(book?.sheets ?? [], 'a.csv');
  const again = await readBook('a.xlsx', new Uint8Array(await blob.arrayBuffer()));
  expect(again.book?.sheets.map(({ name, rows }) => [name, rows])).toEqual([
    [
      'Blad1',
      [
        ['Region', 'Inriktning', 'Text'],
        ['Dalarna', 'Mat', ''],
        ['01', '=1+1', 'Två\nrader'],
        ['', 'constructor', ''],
      ],
    ],
  ]);
});
