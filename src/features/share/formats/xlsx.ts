import writeXlsxFile, { type Cell as XlsxCell, type Row } from 'write-excel-file/universal';
import { MAX_CELL_LENGTH, type Cell, type Column, type Table } from '../../../domain/export/export';
import { ExportError } from '../../../domain/export/failure';
import { workbookFeatures } from './xlsx-features';

/** A wider column would hide the next ones on a laptop. */
const MAX_COLUMN_WIDTH = 70;

/**
 * Returns a workbook with a sheet for each table, its header row frozen and its rows ready to be filtered. Texts and
 * numbers are typed, so that no cell can run as a formula. Rejects with `ExportError`.
 */
export async function xlsxOf(tables: readonly Table[], title: string): Promise<Blob> {
  const sheets = tables.map((table) => ({
    sheet: table.name,
    columns: table.columns.map(({ width }) => ({ width: Math.min(width, MAX_COLUMN_WIDTH) })),
    stickyRowsCount: 1,
    data: [table.columns.map(heading), ...table.rows.map(rowOf(table))],
  }));
  return writeXlsxFile(sheets, { features: [workbookFeatures(tables, title)] }).toBlob();
}

function heading({ title }: Column): XlsxCell {
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
  if (cell.length > MAX_CELL_LENGTH)
    throw new ExportError({ kind: 'text', place }, `A text in "${place}" is too long for a cell.`);
  return { type: String, value: escaped(cell), wrap: true, alignVertical: 'top' };
}

/**
 * Escapes the first character of what looks like "_xHHHH_", the format's own escape (ECMA-376 part 1, 22.9.2.19), and of
 * "constructor" and the like: the library looks texts up in a plain object, which finds these too.
 */
function escaped(text: string): string {
  if (text in Object.prototype) {
    const code = text.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase();
    return `_x${code}_${text.slice(1)}`;
  }
  return text.replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}
