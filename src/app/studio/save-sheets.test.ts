import { strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { readBook } from '../../data/spreadsheet/read-book';
import { published } from '../../testing/published-workbook';
import { readEdition, applySteps } from './read-edition';
import { saveSheets } from './save-sheets';

test('sheets are saved as they are now, to be read again', async () => {
  const table = `Region;Inriktning;Text\nDalarnq;Mat\n01;'=1+1;"Två\nrader"\n;constructor\n`;
  const first = await readEdition('a.csv', strToU8(table), published);
  const edit = { kind: 'edit', sheet: 0, row: 1, column: 0, text: 'Dalarna' } as const;
  const { book } = applySteps(first, [edit], published);
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

test('a formula without a value is a fault at its cell, also in the sheet that is saved', async () => {
  const table = strToU8('Region;Inriktning;Skostorlek\nDalarna;#=A1;#=B1\n');
  const first = await readEdition('a.csv', table, published);
  const errorsIn = ({ report }: typeof first) =>
    report.issues
      .filter(({ severity }) => severity === 'error')
      .map(({ place, found, cell }) => `${place}: ${found}, "${cell?.text ?? 'no cell'}"`);
  expect(errorsIn(first)).toEqual(['B2: the formula "=A1" without a value, ""']);
  const blob = await saveSheets(first.book?.sheets ?? [], 'a.csv');
  const again = await readEdition('a.xlsx', new Uint8Array(await blob.arrayBuffer()), published);
  expect(again.book?.sheets[0]?.rows[1]).toEqual(['Dalarna', '#N/A', '#N/A']);
  expect(errorsIn(again)).toEqual(['Blad1!B2: the fault "#N/A" of a formula, "#N/A"']);
});
