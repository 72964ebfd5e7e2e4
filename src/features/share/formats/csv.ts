import Papa from 'papaparse';
import type { Cell, Table } from '../../../domain/export/export';
import { guardFormula } from '../../../domain/export/guard';

/** Swedish Excel expects semicolons, most other programs commas. */
export type Separator = ';' | ',';

/**
 * By a byte order mark Excel knows the file for UTF-8; without it åäö come out wrong. Programs that read commas take
 * the mark for part of the first column's name.
 */
const BYTE_ORDER_MARK: Readonly<Record<Separator, string>> = { ';': '\uFEFF', ',': '' };

/**
 * Returns a table as CSV (RFC 4180): every cell quoted, lines end in CRLF. `source` is repeated in a last column,
 * since the format has no metadata. `guardFormula` puts an apostrophe before cells that begin like a formula;
 * `unguardFormula` removes it.
 */
export function csvOf(
  table: Table,
  separator: Separator,
  source: { readonly title: string; readonly line: string },
): string {
  const head = [...table.columns.map(({ title }) => title), source.title];
  const rows = table.rows.map((row) => [...row, source.line]);
  const cells = [head, ...rows].map((row) => row.map(textOf));
  const text = Papa.unparse(cells, { delimiter: separator, newline: '\r\n', quotes: true });
  return BYTE_ORDER_MARK[separator] + text;
}

function textOf(cell: Cell): string {
  if (cell === null) return '';
  return typeof cell === 'number' ? String(cell) : guardFormula(cell);
}
