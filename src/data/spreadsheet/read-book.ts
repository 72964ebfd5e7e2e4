import { fill } from '../issues/wording';
import { cellError, MAX_COLUMNS, MAX_ROWS, OTHER_FORMAT, refused, SIZE_LIMIT } from './book';
import type { BookResult, CellIssue, Sheet } from './book';
import { readDelimited } from './read-delimited';
import { readXlsx } from './read-xlsx';

const MAX_MB = 30;

/** How files begin that would be read as text: old Excel files and those with a password, PDF, RTF, PNG, JPEG. */
const OTHER_FORMATS = ['\xD0\xCF\x11\xE0', '%PDF', '{\\rtf', '\x89PNG', '\xFF\xD8\xFF'];

/** Reads a spreadsheet: XLSX, or text with separators (CSV, TSV, cells that were pasted). */
export async function readBook(name: string, bytes: Uint8Array): Promise<BookResult> {
  const file = printable(name);
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  if (bytes.length > MAX_MB * 1_000_000) {
    const found = fill('a file of {} MB', Math.ceil(bytes.length / 1_000_000));
    return refused(file, found, fill('at most {} MB', MAX_MB));
  }
  if (OTHER_FORMATS.some((each) => start.startsWith(each))) return refused(file, ...OTHER_FORMAT);
  const isZip = start.startsWith('PK');
  const result = isZip ? await readXlsx(file, bytes) : readDelimited(file, bytes);
  const issues = [...result.issues, ...(result.book?.sheets ?? []).flatMap(sizeIssues)];
  return { book: issues.length > 0 ? null : result.book, issues };

  function sizeIssues({ name: sheet, rows }: Sheet): readonly CellIssue[] {
    const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
    if (rows.length <= MAX_ROWS && width <= MAX_COLUMNS) return [];
    const cell = { sheet, row: Math.max(0, rows.length - 1), column: Math.max(0, width - 1) };
    const found = fill('{} rows and {} columns', rows.length, width);
    return [cellError({ file }, cell, found, SIZE_LIMIT)];
  }
}

/** A file's name as it can be shown: without folders, control characters and marks that turn the direction of text. */
function printable(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? '';
  return last.replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, '').slice(0, 120) || 'file';
}
