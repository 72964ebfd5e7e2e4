import { isValueless } from '../../data/spreadsheet/cell-faults';
import type { Sheet } from '../../data/spreadsheet/book';
import { xlsxOf } from '../../features/share/formats/xlsx';

const WIDTH = 24;
/** In a cell with a formula and no value: it is a fault when the workbook is brought again, too. */
const NO_VALUE = '#N/A';
/** What a sheet is called that its file gives no name. */
const UNNAMED = 'Blad1';

/** Returns a workbook with the cells of sheets. Rejects with `ExportError`. */
export function saveSheets(sheets: readonly Sheet[], title: string): Promise<Blob> {
  const tables = sheets
    .filter(({ rows }) => rows.length > 0)
    .map(({ name, rows: [first = [], ...rows] }) => {
      const width = Math.max(first.length, ...rows.map((row) => row.length));
      const columns = Array.from({ length: width }, (_, index) => ({
        id: String(index),
        title: textIn(first[index]),
        width: WIDTH,
      }));
      const cells = rows.map((row) => columns.map((_, index) => textIn(row[index])));
      // No filters: the first row need not be that of the headers.
      return { id: 'about' as const, name: name === '' ? UNNAMED : name, columns, rows: cells };
    });
  return xlsxOf(tables, title);
}

function textIn(cell = ''): string {
  return isValueless(cell) ? NO_VALUE : cell;
}
