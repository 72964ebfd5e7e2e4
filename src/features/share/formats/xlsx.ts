import writeXlsxFile, { type Cell as XlsxCell, type Row } from 'write-excel-file/universal';
import type { Cell, Table } from '../../../domain/export/export';

/** More than this no cell of Excel's holds. */
const LONGEST = 32_767;
/** Wider than this a column hides the next ones on a laptop. */
const WIDEST = 70;

/** Thrown where a text cannot stand in a spreadsheet's cell. Says where, and why. */
export class UnwritableCell extends Error {
  readonly place: string;
  /** Longer than a cell holds, or a word that the library would mix up with its own. */
  readonly reason: 'too-long' | 'reserved';

  constructor(place: string, reason: UnwritableCell['reason']) {
    super(`A cell in "${place}" cannot be written to a workbook: ${reason}.`);
    this.name = 'UnwritableCell';
    this.place = place;
    this.reason = reason;
  }
}

/**
 * Tables as a workbook, a sheet for each, its first row in sight while the rest is scrolled. Every text is
 * written as a text and every number as a number, so no cell can run as a formula. Throws `UnwritableCell`.
 */
export async function xlsxOf(tables: readonly Table[]): Promise<Blob> {
  const sheets = tables.map((table) => ({
    sheet: table.name,
    columns: table.columns.map(({ width }) => ({ width: Math.min(width, WIDEST) })),
    stickyRowsCount: 1,
    data: [table.columns.map(({ title }) => heading(title)), ...table.rows.map(rowOf(table))],
  }));
  return writeXlsxFile(sheets).toBlob();
}

function heading(title: string): XlsxCell {
  return {
    type: String,
    value: escaped(title),
    fontWeight: 'bold',
    wrap: true,
    alignVertical: 'top',
  };
}

function rowOf({ name, columns }: Table) {
  return (row: readonly Cell[]): Row =>
    row.map((cell, i) => cellOf(cell, `${name}, ${columns[i]?.title ?? ''}`));
}

function cellOf(cell: Cell, place: string): XlsxCell {
  if (cell === null) return null;
  if (typeof cell === 'number') return { type: Number, value: cell, alignVertical: 'top' };
  if (cell.length > LONGEST) throw new UnwritableCell(place, 'too-long');
  // The library looks texts up in a plain object, where "constructor" and its like are found unasked.
  if (cell in Object.prototype) throw new UnwritableCell(place, 'reserved');
  return { type: String, value: escaped(cell), wrap: true, alignVertical: 'top' };
}

/**
 * The format writes some characters as "_xHHHH_" (ECMA-376 part 1, 22.9.2.19), so a text that looks like
 * that has its first sign written so.
 */
function escaped(text: string): string {
  return text.replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}
