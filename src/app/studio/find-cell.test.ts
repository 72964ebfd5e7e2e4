import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnName } from '../../data/spreadsheet/book';
import { findCell } from './find-cell';

const SHEET = {
  name: 'Blad 1',
  rows: [
    ['Region', 'Inriktning'],
    ['Ort', 'Mat', ''],
  ],
};

test('a cell is found by its address, also one that is empty or lacks in its row', () => {
  expect(findCell([SHEET], 0, ' b2 ')).toEqual({
    place: "'Blad 1'!B2",
    cell: { sheet: 0, row: 1, column: 1, text: 'Mat' },
  });
  const textOf = (address: string) => findCell([SHEET], 0, address)?.cell.text;
  expect(['$A$1', 'C2', 'C1'].map(textOf)).toEqual(['Region', '', '']);
});

test('a cell whose formula has no value is empty', () => {
  const found = findCell([{ name: '', rows: [['Ort', '#=A1']] }], 0, 'B1');
  expect(found?.cell.text).toBe('');
});

test.each(['', 'A', '2', 'A0', 'A3', 'D1', 'Ä1', 'A1B', 'A-1'])(
  '%j is no cell of it',
  (address) => {
    expect(findCell([SHEET], 0, address)).toBeNull();
  },
);

test('no cell is found in a sheet that is not there', () => {
  expect(findCell([], 0, 'A1')).toBeNull();
});

test('each cell has the address that it is found by', () => {
  fc.assert(
    fc.property(fc.nat({ max: 800 }), fc.nat({ max: 3 }), (column, row) => {
      const wide = { name: '', rows: Array.from({ length: 4 }, () => Array<string>(801).fill('')) };
      const address = columnName(column) + String(row + 1);
      expect(findCell([wide], 0, address)).toMatchObject({ place: address, cell: { row, column } });
    }),
  );
});
