import type { Sheet } from './book';
import { headerNumber, readHeader, type Header } from './headers';
import type { IsPlace } from './match-place';

/** The header of a column: one cell, or two below each other. */
export interface Title {
  readonly text: string;
  /** Null where it was not understood. */
  readonly header: Header | null;
  /** "Inriktning 2" has the number 2. */
  readonly number: number | null;
}

/** The headers of a sheet, and the first row with data. */
export interface HeaderRows {
  readonly start: number;
  readonly titles: readonly Title[];
}

export const MAX_ROWS_ABOVE = 15;

/** Returns the row with the most headers, if it has two, or one that is exact, with the row of merged cells above it. */
export function findHeaders({ rows }: Sheet, isPlace: IsPlace): HeaderRows {
  const tried = rows.slice(0, MAX_ROWS_ABOVE).map((row, index) => {
    const found = headersIn(row, isPlace);
    return { index, score: found.length + found.filter(({ isExact }) => isExact).length };
  });
  const best = tried.toSorted((a, b) => b.score - a.score || a.index - b.index)[0];
  if (best === undefined || best.score < 2) return { start: 0, titles: [] };
  const below = rows[best.index + 1] ?? [];
  const isGroup = isHeaderRow(below, rows[best.index] ?? [], isPlace);
  return headersAt(rows, best.index + (isGroup ? 1 : 0), isPlace);
}

/**
 * True for a second row of headers. A row of data may hold words of headers too: so it has the words alone, or stands below
 * merged cells with nothing but headers.
 */
function isHeaderRow(row: readonly string[], above: readonly string[], isPlace: IsPlace): boolean {
  const headers = headersIn(row, isPlace);
  const filled = row.filter((cell) => cell.trim() !== '').length;
  const exact = headers.filter(({ isExact }) => isExact).length;
  const isMerged = row.some((cell, i) => cell.trim() !== '' && (above[i]?.trim() ?? '') === '');
  const isSure = exact * 2 >= filled || (isMerged && headers.length === filled);
  return headers.length >= 2 && isSure && !row.some(isPlace);
}

/** Returns the headers that stand in a row, or in it and the row above. */
export function headersAt(rows: Sheet['rows'], index: number, isPlace: IsPlace): HeaderRows {
  const own = rows[index] ?? [];
  const above = rows[index - 1] ?? [];
  const isGroup = headersIn(above, isPlace).length >= 2;
  const width = Math.max(own.length, isGroup ? above.length : 0);
  let group = '';
  const titles = Array.from({ length: width }, (_, column) => {
    const cell = own[column]?.trim() ?? '';
    const over = above[column]?.trim() ?? '';
    if (over !== '') group = over;
    // A merged cell above stands over the columns beside it that have a header.
    return isGroup && (cell !== '' || over !== '')
      ? titleBelow(group, cell, isPlace)
      : titleOf(cell, isPlace);
  });
  return { start: index + 1, titles };
}

function headersIn(row: readonly string[], isPlace: IsPlace): readonly Header[] {
  return row.flatMap((cell) => titleOf(cell, isPlace).header ?? []);
}

function titleOf(cell: string, isPlace: IsPlace): Title {
  const text = cell.trim();
  const header = isPlace(text) ? null : readHeader(text);
  return { text, header, number: headerNumber(text) };
}

/** "Inriktning 2" above "Namn" is a title, and above "Text" a text, with the number 2. */
function titleBelow(group: string, cell: string, isPlace: IsPlace): Title {
  const [above, own] = [titleOf(group, isPlace), titleOf(cell, isPlace)];
  if (cell === '') return above;
  const isNamed = own.header?.field === 'person' && above.header !== null;
  return {
    text: `${group} ${cell}`.trim(),
    header: isNamed ? above.header : own.header,
    number: own.number ?? above.number,
  };
}
