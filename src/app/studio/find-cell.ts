import { cellName, columnName, type CellRef, type Sheet } from '../../data/spreadsheet/book';
import { isValueless } from '../../data/spreadsheet/cell-faults';
import type { CellPlace, CellReport, CellLookup } from '../../features/studio/report';

/** Returns a cell by the place of its sheet and its address in it, such as "C17"; null where the sheet has no such cell. */
export function findCell(
  sheets: readonly Sheet[],
  sheet: number,
  address: string,
): CellLookup | null {
  const [, letters, digits] = /^\$?([a-z]{1,3})\$?(\d{1,6})$/i.exec(address.trim()) ?? [];
  const { name, rows } = sheets[sheet] ?? { name: '', rows: [] };
  const row = Number(digits) - 1;
  const cells = rows[row];
  const width = rows.reduce((most, each) => Math.max(most, each.length), 0);
  const names = Array.from({ length: width }, (_, index) => columnName(index));
  const column = names.indexOf(letters?.toUpperCase() ?? '');
  if (!cells || column === -1) return null;
  return {
    place: cellName({ sheet: name, row, column }),
    cell: cellReport(sheets, { sheet, row, column }),
  };
}

/** Returns the place of a cell, whose sheet is -1 where there is none of its name. */
export function placeIn(sheets: readonly Sheet[], { sheet, row, column }: CellRef): CellPlace {
  return { sheet: sheets.findIndex(({ name }) => name === sheet), row, column };
}

/** Returns a cell with its text to be changed, "" where it has a formula without a value. */
export function cellReport(sheets: readonly Sheet[], place: CellPlace): CellReport {
  const text = sheets[place.sheet]?.rows[place.row]?.[place.column] ?? '';
  return { ...place, text: isValueless(text) ? '' : text };
}
