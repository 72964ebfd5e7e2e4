import type { Issue } from '../issues/issue';
import { fill, type Phrase, type Wording } from '../issues/wording';

/** A sheet as shown: every cell is text, and "" is empty. */
export interface Sheet {
  /** "" in a file that has only one and gives it no name. */
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

export interface Book {
  readonly file: string;
  readonly sheets: readonly Sheet[];
  /** What had to be found out about the file, as sentences: its separator and encoding. */
  readonly notices: readonly Wording[];
}

/** A book, or null with the reason why none could be read. */
export interface BookResult {
  readonly book: Book | null;
  readonly issues: readonly CellIssue[];
}

/** A cell by its place from 0. */
export interface CellRef {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A text with the cell that it comes from. */
export class CellText {
  readonly text: string;
  readonly cell: CellRef;

  constructor(text: string, cell: CellRef) {
    this.text = text;
    this.cell = cell;
  }
}

/** An issue with its cell, or with none where it concerns the whole file. */
export interface CellIssue extends Issue {
  readonly cell: CellRef | null;
  /** The cell of the title of the focus area whose themes it concerns. */
  readonly focusArea?: CellRef | undefined;
}

/** More rows than any programme has; more would hold up the machine. */
export const MAX_ROWS = 20_000;
export const MAX_COLUMNS = 500;
export const SIZE_LIMIT = fill('at most {} rows and {} columns', MAX_ROWS, MAX_COLUMNS);

/** The address of a cell: "Inriktningar!C17", or "C17" where the sheet has no name. */
export function cellName({ sheet, row, column }: CellRef): string {
  const address = `${columnName(column)}${row + 1}`;
  if (sheet === '') return address;
  const isPlain = /^[\p{L}_][\p{L}\d_]*$/u.test(sheet);
  return `${isPlain ? sheet : `'${sheet.replaceAll("'", "''")}'`}!${address}`;
}

/** The letters of a column: 0 is "A", 26 "AA". */
export function columnName(column: number): string {
  const letter = String.fromCodePoint(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}

/** An error in a cell, or in the whole file where there is none. */
export function cellError(
  { file }: Pick<Book, 'file'>,
  cell: CellRef | null,
  found: Wording,
  expected: Wording,
  hint: Wording | null = null,
): CellIssue {
  const place = cell === null ? null : cellName(cell);
  return { file, line: null, place, found, expected, hint, severity: 'error', cell };
}

/** What is said of a file in another format, or in one that cannot be unpacked. */
export const OTHER_FORMAT: readonly [found: Phrase, expected: Phrase] = [
  'a file in another format, or with a password',
  'a spreadsheet saved as XLSX or CSV, whole and without a password',
];

/** Says why no book can be read of a file. */
export function refused(file: string, found: Wording, expected: Wording): BookResult {
  return { book: null, issues: [cellError({ file }, null, found, expected)] };
}
