import { namesOf, type AreaSystem, type RegionCode } from '../../domain/model/region';
import { fill, type Wording } from '../issues/wording';
import { cellError, cellName, CellText } from './book';
import type { Book, CellIssue, CellRef } from './book';
import type { Field } from './headers';
import type { PlaceFacts } from '../../domain/search/facts';
import { placeHint, type PlaceFinder } from './match-place';
import type { SheetMatch } from './match-sheet';

/** A row whose cells are asked for by what they hold. */
export interface Row {
  /** The text of a column, or null where it is empty or there is none. */
  readonly get: (field: Field, number?: number) => CellText | null;
  /** The same, with "" in the first cell of the row where it is empty. */
  readonly text: (field: Field) => CellText;
  /** The numbers of the columns of some fields, in their order. */
  readonly numbers: (...fields: readonly Field[]) => readonly number[];
  readonly first: CellRef;
  /** The area of the row, or null. */
  readonly code: RegionCode | null;
  /** The cell that names it. */
  readonly place: CellText | null;
}

export interface Reader {
  readonly book: Book;
  readonly areas: AreaSystem;
  readonly places: PlaceFacts | null;
  readonly find: PlaceFinder;
  readonly issues: CellIssue[];
  readonly told: Wording[];
}

const PLACE_FIELDS: readonly Field[] = ['code', 'region', 'identity'];

/**
 * Returns the rows of a sheet that hold something. Where no cell names the area, that of the row above is taken, which is
 * told. Rows whose area is not known are issues and have none.
 */
export function rowsOf(reader: Reader, match: SheetMatch): readonly Row[] {
  const { sheet, start, columns } = match;
  const isPlaced = match.kind !== 'edition' && match.kind !== 'themes';
  const filled: CellRef[] = [];
  let above: Pick<Row, 'code' | 'place'> = { code: null, place: null };
  const rows = sheet.rows.slice(start).flatMap((cells, index): readonly Row[] => {
    const at = (column: number): CellRef => ({ sheet: sheet.name, row: start + index, column });
    if (cells.every((cell) => cell.trim() === '')) return [];
    const textAt = (column: number) => {
      const text = cells[column]?.replaceAll(/\r\n?/g, '\n').trim() ?? '';
      return text === '' ? null : new CellText(text, at(column));
    };
    const numbers = (...fields: readonly Field[]) => [
      ...new Set(columns.filter(({ field }) => fields.includes(field)).map(({ number }) => number)),
    ];
    const get = (field: Field, number = 1) => {
      const column = columns.find((each) => each.field === field && each.number === number);
      return column ? textAt(column.index) : null;
    };
    const first = at(columns[0]?.index ?? 0);
    const text = (field: Field) => get(field) ?? new CellText('', first);
    const row = { get, text, numbers, first };
    if (!isPlaced) return [{ ...row, code: null, place: null }];
    const places = PLACE_FIELDS.flatMap((field) =>
      columns.filter((column) => column.field === field).flatMap(({ index: i }) => textAt(i) ?? []),
    );
    if (places.length > 0) above = placeOf(reader, places);
    else if (above.place === null) {
      reader.issues.push(cellError(reader.book, first, 'no area', 'the name or code of one'));
    } else filled.push(first);
    return [{ ...row, ...above }];
  });
  tellFilled(reader, filled);
  return rows;
}

function tellFilled({ told }: Reader, cells: readonly CellRef[]): void {
  const [first] = cells;
  if (first === undefined) return;
  const [name, more] = [cellName(first), cells.length - 1];
  const place = more === 0 ? name : fill('{} and {} more', name, more);
  told.push(fill('{}: no area is named, so that of the row above is taken.', place));
}

/** The one area that all cells which name one agree on. */
function placeOf(
  { book, areas, places, find, issues }: Reader,
  cells: readonly CellText[],
): Pick<Row, 'code' | 'place'> {
  const [first] = cells;
  const named = cells.map((cell) => ({ cell, codes: find(cell.text) }));
  const sure = new Set(named.flatMap(({ codes }) => (codes.length === 1 ? codes : [])));
  const [code = null] = sure;
  const name = named.find(({ cell, codes }) => codes.length > 0 && !isCode(cell.text))?.cell;
  const place = name ?? first ?? null;
  if (sure.size === 1) return { code, place };
  const { cell, codes } = named.find((each) => each.codes.length !== 1) ?? named[0] ?? {};
  if (cell === undefined) return { code: null, place };
  if (sure.size > 1) {
    const names = namesOf(areas, [...sure]).join(', ');
    const found = fill('several areas in one row: {}', names);
    issues.push(cellError(book, named[0]?.cell.cell ?? null, found, ONE_AREA));
    return { code: null, place };
  }
  const hint = placeHint(areas, places, cell.text, codes ?? []);
  issues.push(cellError(book, cell.cell, fill('the area "{}"', cell.text), ONE_AREA, hint));
  return { code: null, place };
}

const ONE_AREA = 'one area, by its name or code';

/** True for "20" and "SE-W", which are no name. */
export function isCode(text: string): boolean {
  return /^[\d\W]*$|^SE[-\d]/.test(text) || text.length <= 2;
}
