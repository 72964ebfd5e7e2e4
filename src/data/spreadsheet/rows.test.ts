import { expect, test } from 'vitest';
import { isCodeOf } from './rows';
import { readSheet } from '../../testing/sheet-rows';
import type { SheetMatch } from './match-sheet';

const CODES = new Map([
  ['Dalarna', '20'],
  ['Skåne', '12'],
  ['Gävleborg', '21'],
]);
const find = (text: string) => [CODES.get(text)].filter((code) => code !== undefined);

/** The areas of the rows, and what is told of them. */
function read(rows: readonly string[], change: Partial<SheetMatch> = {}) {
  const cells = rows.map((row) => row.split('|').map((cell) => cell.trim()));
  const { rows: found, said } = readSheet(cells, find, change);
  const { sentences: issues, notices } = said();
  return { codes: found.map(({ code }) => code), issues, notices };
}

test.each([
  ['20', true],
  ['20-1', true],
  ['SE-W', true],
  ['kommun-1', true],
  ['SE31', true],
  ['BD', true],
  ['Umeå', false],
  ['SENS', false],
  ['20 Dalarna', false],
  ['Dalarna 20', false],
  ['Region SE-W', false],
])('"%s" is a code: %s', (text, expected) => {
  expect(isCodeOf(text, 'kommun-1')).toBe(expected);
});

test('a cell that shows the fault of a formula is a fault, in columns that are read', () => {
  const { issues } = read([
    'Region | Inriktning | Text | Skostorlek',
    'Dalarna | #DIV/0! | #SAKNAS! | #REF!',
    'Skåne | #=A2&"x" | #hav |',
    'Skåne | nan | <NA> | NaN',
    'Skåne | Nan | null |',
  ]);
  expect(issues).toEqual([
    'B2: found the fault "#DIV/0!" of a formula, expected a text or a number.',
    'C2: found the fault "#SAKNAS!" of a formula, expected a text or a number.',
    'B3: found the formula "=A2&"x"" without a value, expected a text or a number.',
    'B4: found "nan" in place of a value, expected a text or a number.',
    'C4: found "<NA>" in place of a value, expected a text or a number.',
  ]);
});

test('of two columns with one number the first is read, also where its cell is empty', () => {
  const { rows } = readSheet(
    [
      ['Region', 'Inriktning 1', 'Focus area 1', 'Inriktning 2', 'Focus area 2'],
      ['Dalarna', 'Mat', 'Food', '', 'Sea'],
    ],
    find,
  );
  expect([1, 2].map((number) => rows[0]?.get('title', number)?.text)).toEqual(['Mat', undefined]);
});

test('a text that no workbook can hold is a fault', () => {
  const { issues } = read(['Region | Inriktning | Text', `Dalarna | Mat | ${'x'.repeat(32_768)}`]);
  expect(issues).toEqual([
    'C2: found 32768 characters, expected at most 32767, as in a cell of a workbook.',
  ]);
});

test('a line break of Word is a line break', () => {
  const { rows } = readSheet(
    [
      ['Region', 'Inriktning', 'Text'],
      ['Dalarna', 'Mat', 'a\vb\u2028c'],
    ],
    find,
  );
  expect(rows[0]?.get('text')?.text).toBe('a\nb\nc');
});

test('a second column of regions that names none is told', () => {
  const { codes, notices } = read(['Region | Kommun', 'Dalarna | Mat', 'Hav | Skåne']);
  expect(codes).toEqual(['20', '12']);
  expect(notices).toEqual([
    'Unknown names are not used, since another cell of the row says where it belongs: B2 and 1 more.',
  ]);
});

const SUM = ['Inriktning | Region', 'Mat | Dalarna', '2 | Summa', 'Hav | ', 'Vind | Skåne'];

test('a row that is left out is none, and those below it that name no area are asked about', () => {
  const { codes, issues, notices } = read(SUM, { omitted: new Set([2]) });
  expect(codes).toEqual(['20', null, '12']);
  expect(issues).toEqual(['B4: found nothing, expected a name or code.']);
  expect(notices).toEqual(['Rows that you have left out: A3.']);
  const unnamed = SUM.with(2, '2 | ');
  expect(read(unnamed, { omitted: new Set([2]) }).codes).toEqual(['20', '20', '12']);
});

test('a cell that somebody has emptied beside the area takes no row out of it', () => {
  const rows = ['Region | Inriktning | Kontakt', 'Dalarna | Mat | An Ek', ' | Skog | ', ' | Hav |'];
  const { codes, issues } = read(rows, { emptied: [{ row: 2, column: 2 }] });
  expect(codes).toEqual(['20', '20', '20']);
  expect(issues).toEqual([]);
});

test('a row whose area somebody has emptied is of none, and so are those below it', () => {
  const emptied = SUM.with(2, '2 | ');
  const { codes, issues, notices } = read(emptied, { emptied: [{ row: 2, column: 1 }] });
  expect(codes).toEqual(['20', null, null, '12']);
  expect(issues).toEqual([
    'B3: found nothing, expected a name or code.',
    'B4: found nothing, expected a name or code.',
  ]);
  expect(notices).toEqual([]);
});
