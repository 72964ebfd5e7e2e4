import { namesOf, type RegionCode } from '../../domain/model/region';
import { withLineFeeds } from '../folder/characters';
import { fill, type PhraseOfOne } from '../issues/wording';
import { cellName, CellText, type CellRef } from './book';
import type { Field } from './headers';
import { placeHint } from './match-place';
import { reportFault } from './cell-faults';
import type { Reader } from './reader';
import { DETAILS, isDetail, PLACE_FIELDS, type Column, type SheetMatch } from './match-sheet';

/** A row whose cells are asked for by what they hold. */
export interface Row {
  /** The text of a column, or null where it is empty or there is none. */
  readonly get: (field: Field, number?: number) => CellText | null;
  /** The same, with "" in the first cell of the row where it is empty. */
  readonly text: (field: Field) => CellText;
  /** The numbers of the columns of some fields, in their order. */
  readonly numbers: (...fields: readonly Field[]) => readonly number[];
  readonly first: CellRef;
  /** What its sheet holds. */
  readonly kind: SheetMatch['kind'];
  /** The area of the row, or null. */
  readonly code: RegionCode | null;
  /** The cell that names it. */
  readonly place: CellText | null;
}

/**
 * Returns the rows of a sheet that hold something and are not left out. Where no cell names the area, that of the row above is
 * taken, which is told. Rows whose area is not known are issues and have none.
 */
export function rowsOf(reader: Reader, match: SheetMatch): readonly Row[] {
  const { sheet, start, columns, omitted, emptied } = match;
  const isPlaced = match.kind !== 'edition' && match.kind !== 'themes';
  const placeColumns = PLACE_FIELDS.flatMap((wanted) =>
    columns.filter(({ field }) => field === wanted),
  );
  const isEmptied = (number: number) =>
    emptied.some(
      ({ row, column }) => row === number && placeColumns.some(({ index }) => index === column),
    );
  const inherited: CellRef[] = [];
  const unnamed: CellRef[] = [];
  const omittedCells: CellRef[] = [];
  const surplus: CellRef[] = [];
  let above: Place = NOWHERE;
  const rows = sheet.rows.slice(start).flatMap((cells, index): readonly Row[] => {
    const number = start + index;
    if (cells.every((cell) => cell.trim() === '')) return [];
    const textAt = textsOf(match, number);
    const places = placeColumns.flatMap((column) => textAt(column.index) ?? []);
    if (omitted.has(number)) {
      omittedCells.push(cellAt(match, number));
      // It may have begun another area.
      if (places.length > 0) above = NOWHERE;
      return [];
    }
    const row = rowOf(match, number, textAt);
    reportFaults(reader, match, textAt);
    surplus.push(...surplusIn(columns, textAt));
    if (!isPlaced) return [{ ...row, ...NOWHERE }];
    const first = cellAt(match, number, placeColumns[0]);
    if (places.length > 0) {
      above = placeOf(reader, places);
      if (above.code !== null) unnamed.push(...unnamedIn(reader, placeColumns, textAt));
    } else if (above.place === null || isEmptied(number)) {
      above = NOWHERE;
      reader.report(first, 'nothing', 'a name or code');
    } else inherited.push(first);
    return [{ ...row, ...above }];
  });
  const tell = (phrase: PhraseOfOne, where: readonly CellRef[]) =>
    reader.tell(phrase, where.map(cellName), 1);
  tell('Rows without a name or code belong to the row above: {}.', inherited);
  tell(
    'Unknown names are not used, since another cell of the row says where it belongs: {}.',
    unnamed,
  );
  tell('Rows that you have left out: {}.', omittedCells);
  tell('{}: the person has another one in an earlier column, which is taken.', surplus);
  return rows;
}

type Place = Pick<Row, 'code' | 'place'>;
type TextAt = (column: number) => CellText | null;
const NOWHERE: Place = { code: null, place: null };

function cellAt({ sheet: { name }, columns }: SheetMatch, row: number, column = columns[0]) {
  return { sheet: name, row, column: column?.index ?? 0 };
}

/** The texts of a row by their columns, null where there is none. */
function textsOf({ sheet: { name, rows } }: SheetMatch, row: number): TextAt {
  return (column) => {
    const text = withLineFeeds(rows[row]?.[column] ?? '').trim();
    return text === '' ? null : new CellText(text, { sheet: name, row, column });
  };
}

function rowOf(match: SheetMatch, row: number, textAt: TextAt): Omit<Row, keyof Place> {
  const { columns } = match;
  const first = cellAt(match, row);
  const get = (field: Field, number = 1) => filledIn(columns, textAt, field, number)[0] ?? null;
  return {
    get,
    text: (field) => get(field) ?? new CellText('', first),
    numbers: (...fields) => numbersOf(columns, fields),
    first,
    kind: match.kind,
  };
}

function numbersOf(columns: readonly Column[], fields: readonly Field[]): readonly number[] {
  return [
    ...new Set(columns.flatMap(({ field, number }) => (fields.includes(field) ? [number] : []))),
  ];
}

/** The texts of a row in the column of a field with this number: in all such columns, where each may be about one person. */
function filledIn(columns: readonly Column[], textAt: TextAt, field: Field, number: number) {
  const own = columns.filter((each) => each.field === field && each.number === number);
  const read = isDetail(field) ? own : own.slice(0, 1);
  return read.flatMap(({ index }) => textAt(index) ?? []);
}

/** The filled cells of a person's details for which an earlier column is filled too. */
function surplusIn(columns: readonly Column[], textAt: TextAt): readonly CellRef[] {
  return DETAILS.flatMap((field) =>
    numbersOf(columns, [field]).flatMap((number) =>
      filledIn(columns, textAt, field, number)
        .slice(1)
        .map(({ cell }) => cell),
    ),
  );
}

function reportFaults(reader: Reader, { columns }: SheetMatch, textAt: TextAt): void {
  for (const { index } of columns) {
    const cell = textAt(index);
    if (cell) reportFault(reader, cell);
  }
}

/** The cells of regions that name none, where another cell of the row does. */
function unnamedIn(
  { find }: Reader,
  columns: readonly Column[],
  textAt: TextAt,
): readonly CellRef[] {
  return columns.flatMap(({ index, field }) => {
    const cell = field === 'region' ? textAt(index) : null;
    return cell && find(cell.text).length === 0 ? [cell.cell] : [];
  });
}

/** The one area that all cells which name one agree on. */
function placeOf({ areas, find, report }: Reader, cells: readonly CellText[]): Place {
  const [first] = cells;
  const named = cells.map((cell) => ({ cell, codes: find(cell.text) }));
  const sure = new Set(named.flatMap(({ codes }) => (codes.length === 1 ? codes : [])));
  const [code = null] = sure;
  const name = named.find(
    ({ cell, codes }) => codes.length > 0 && !isCode(cell.text, codes[0]),
  )?.cell;
  const place = name ?? first ?? null;
  if (sure.size === 1) return { code, place };
  const { cell, codes } = named.find((each) => each.codes.length !== 1) ?? named[0] ?? {};
  if (cell === undefined) return { code: null, place };
  if (sure.size > 1) {
    const names = namesOf(areas, [...sure]).join(', ');
    const found = fill('several names in one row: {}', names);
    report(first?.cell ?? null, found, ONE_AREA);
    return { code: null, place };
  }
  const hint = placeHint(areas, cell.text, codes ?? []);
  report(cell.cell, fill('"{}"', cell.text), ONE_AREA, { hint });
  return { code: null, place };
}

const ONE_AREA = 'one area on the map, by its name or code';

/** True for "20", "SE-W" and the area's own code, such as "kommun-1", which are no name. */
export function isCode(text: string, code: RegionCode | undefined): boolean {
  return text === code || /^[\d\W]*$|^SE[-\d]/.test(text) || text.length <= 2;
}
