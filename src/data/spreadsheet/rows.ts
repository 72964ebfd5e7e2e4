import { namesOf, type RegionCode } from '../../domain/model/region';
import { repeated } from '../../domain/model/repeats';
import { withLineFeeds } from '../folder/characters';
import { fill, type PhraseOfOne } from '../issues/wording';
import { cellName, CellText, type CellRef } from './book';
import type { Field } from './headers';
import { placeHint, placeNamesIn } from './match-place';
import { reportFault } from './cell-faults';
import type { Reader } from './reader';
import { isPersonField, PLACE_FIELDS, type Column, type SheetMatch } from './match-sheet';

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
  const rows = sheet.rows.slice(start).flatMap((all, index): readonly Row[] => {
    const number = start + index;
    if (all.every((cell) => cell.trim() === '')) return [];
    const cells = cellsOf(match, number);
    const places = PLACE_FIELDS.flatMap((wanted) => cells.filter(({ field }) => field === wanted));
    if (omitted.has(number)) {
      omittedCells.push(placeIn(match, number));
      // It may have begun another area.
      if (places.length > 0) above = NOWHERE;
      return [];
    }
    for (const cell of cells) reportFault(reader, cell.text);
    surplus.push(...surplusIn(cells));
    if (!isPlaced) return [rowOf(match, number, cells, NOWHERE)];
    const first = placeIn(match, number, placeColumns[0]);
    if (places.length > 0) {
      const named = places.map(({ text }) => text);
      above = placeOf(reader, named);
      const isOther = ({ field, text }: FilledCell) =>
        field === 'region' && reader.find(text.text).length === 0;
      if (above.code !== null) unnamed.push(...places.filter(isOther).map(({ text }) => text.cell));
    } else if (above.place === null || isEmptied(number)) {
      above = NOWHERE;
      reader.report(first, 'nothing', 'a name or code');
    } else inherited.push(first);
    return [rowOf(match, number, cells, above)];
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
const NOWHERE: Place = { code: null, place: null };

function placeIn({ sheet: { name }, columns }: SheetMatch, row: number, column = columns[0]) {
  return { sheet: name, row, column: column?.index ?? 0 };
}

/** A cell that is not empty, in a column that is read. */
interface FilledCell extends Column {
  readonly text: CellText;
}

function cellsOf({ sheet: { name, rows }, columns }: SheetMatch, row: number) {
  return columns.flatMap((column): readonly FilledCell[] => {
    const text = withLineFeeds(rows[row]?.[column.index] ?? '').trim();
    const cell = { sheet: name, row, column: column.index };
    return text === '' ? [] : [{ ...column, text: new CellText(text, cell) }];
  });
}

function rowOf(match: SheetMatch, number: number, cells: readonly FilledCell[], place: Place): Row {
  const first = placeIn(match, number);
  const get: Row['get'] = (field, wanted = 1) => {
    const isMeant = (each: Column) => each.field === field && each.number === wanted;
    // Of several such columns the first one is read, also where its cell is empty; of a person's details any.
    const only = isPersonField(field) ? undefined : match.columns.find(isMeant)?.index;
    return cells.find((each) => isMeant(each) && each.index === (only ?? each.index))?.text ?? null;
  };
  return {
    ...place,
    get,
    text: (field) => get(field) ?? new CellText('', first),
    numbers: (...fields) => {
      const own = match.columns.filter(({ field }) => fields.includes(field));
      return [...new Set(own.map((column) => column.number))];
    },
    first,
    kind: match.kind,
  };
}

/** The cells that say again what an earlier one says of a person. */
function surplusIn(cells: readonly FilledCell[]): readonly CellRef[] {
  const ofPeople = cells.filter(({ field }) => isPersonField(field));
  const repeats = repeated(ofPeople, ({ field, number }) => `${field} ${number}`);
  return repeats.map(({ text }) => text.cell);
}

/** The one area that all cells which name one agree on. */
function placeOf({ areas, find, report }: Reader, cells: readonly CellText[]): Place {
  const [first] = cells;
  const named = cells.map((cell) => ({ cell, codes: find(cell.text) }));
  const sure = new Set(named.flatMap(({ codes }) => (codes.length === 1 ? codes : [])));
  const [code = null] = sure;
  const name = named.find(
    ({ cell, codes }) => codes.length > 0 && !isCodeOf(cell.text, codes[0]),
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

/** True for "20", "SE-W" and the area's own code, such as "kommun-1", also beside its name: none of them is a name. */
export function isCodeOf(text: string, code: RegionCode | undefined): boolean {
  const isCoded = placeNamesIn(text).some((part) => part === code);
  return isCoded || /^[\d\W]*$|^SE[-\d]/.test(text) || text.length <= 2;
}
