import Papa from 'papaparse';
import type { Cell, Table } from '../../../domain/export/export';
import { guardFormula } from '../../../domain/export/guard';

/** Swedish Excel takes semicolons for columns; most other programs expect commas. */
export type Separator = ';' | ',';

/** By this mark Excel knows the file for UTF-8; without it åäö come out wrong. */
const BOM = '\uFEFF';

/**
 * A table as CSV (RFC 4180): every cell quoted, lines end in CRLF. `source` is repeated in a last column,
 * since the format has no other place for it. Cells that begin like a formula get one apostrophe in front
 * (`guardFormula`), which `unguardFormula` takes away again.
 */
export function csvOf(
  table: Table,
  separator: Separator,
  source: { readonly title: string; readonly line: string },
): string {
  const head = [...table.columns.map(({ title }) => title), source.title];
  const rows = table.rows.map((row) => [...row, source.line]);
  const cells = [head, ...rows].map((row) => row.map(written));
  return BOM + Papa.unparse(cells, { delimiter: separator, newline: '\r\n', quotes: true });
}

function written(cell: Cell): string {
  if (cell === null) return '';
  return typeof cell === 'number' ? String(cell) : guardFormula(cell);
}
