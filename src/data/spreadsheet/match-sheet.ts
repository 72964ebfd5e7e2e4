import type { CellRef, Sheet } from './book';
import { guessByContents } from './guess-columns';
import { findHeaders, headersAt, type Title } from './header-rows';
import { readHeader, type Field } from './headers';
import type { IsPlace } from './match-place';

/** A column that was understood. `number` tells several of a kind apart, from 1. */
export interface Column {
  readonly field: Field;
  readonly number: number;
  readonly index: number;
}

export type SheetKind = 'edition' | 'readings' | 'themes' | 'areas' | 'contacts' | 'regions';

/** What was made of a sheet. A person may change it before anything is read. */
export interface SheetMatch {
  readonly sheet: Sheet;
  /** Null for a sheet that holds nothing of a programme. */
  readonly kind: SheetKind | null;
  /** The first row with data. */
  readonly start: number;
  readonly titles: readonly Title[];
  readonly columns: readonly Column[];
  /** The columns that were not understood. */
  readonly unknown: readonly number[];
  /** The rows that somebody leaves out. */
  readonly omitted: ReadonlySet<number>;
  /** The cells that somebody has emptied. A row whose own area stood in one is not counted to the area above it. */
  readonly emptied: readonly Pick<CellRef, 'row' | 'column'>[];
}

const MAX_ROWS_SAMPLED = 60;
/** What says which area a row is about. */
export const PLACE_FIELDS: readonly Field[] = ['code', 'region', 'identity'];

/**
 * Matches the columns of a sheet by their headers, and by their contents where the headers do not say.
 * @param header the row of the headers, where somebody has chosen it; -1 if there are none.
 */
export function matchSheet(sheet: Sheet, isPlace: IsPlace, header?: number): SheetMatch {
  const { start, titles } =
    header === undefined ? findHeaders(sheet, isPlace) : headersAt(sheet.rows, header, isPlace);
  const width = sheet.rows.reduce((most, row) => Math.max(most, row.length), 0);
  const sample = sheet.rows.slice(start, start + MAX_ROWS_SAMPLED);
  const filled = (index: number) =>
    sample.map((row) => row[index]?.trim() ?? '').filter((cell) => cell !== '');
  const isNamed = titles.some((each) => each.header && PLACE_FIELDS.includes(each.header.field));
  const fields = Array.from({ length: width }, (_, index) => {
    const found = titles[index]?.header ?? null;
    const cells = filled(index);
    const arePlaces = cells.filter(isPlace).length >= cells.length / 2;
    // "Område" may be what a focus area or what a region is called.
    if (found?.field === 'title' && !isNamed && cells.length > 0 && arePlaces) return 'region';
    // "Vad regionen vill" is no column of regions.
    const isLoose = found?.field === 'region' && !found.isExact;
    return isLoose && !arePlaces ? null : (found?.field ?? null);
  });
  const isUntitled = (index: number) => (titles[index]?.text ?? '') === '';
  guessByContents(fields, filled, isPlace, isUntitled);
  const own = withoutTranslations(settled(fields), titles);
  const unknown = own.flatMap((field, index) =>
    field === null && filled(index).length > 0 ? [index] : [],
  );
  const columns = numbered(own, titles);
  return {
    sheet,
    kind: kindOf(columns),
    start,
    titles,
    columns,
    unknown,
    omitted: new Set(),
    emptied: [],
  };
}

/** Returns what is made of a sheet where a column is read as something else, or as nothing. */
export function reassigned(match: SheetMatch, index: number, field: Field | null): SheetMatch {
  const { titles, columns: before } = match;
  const width = Math.max(index, ...before.map((column) => column.index)) + 1;
  const fields = Array.from({ length: width }, (_, i) =>
    i === index ? field : (before.find((column) => column.index === i)?.field ?? null),
  );
  const columns = numbered(fields, titles);
  const others = match.unknown.filter((column) => column !== index);
  const unknown = field === null ? [...others, index] : others;
  return { ...match, columns, unknown, kind: kindOf(columns) };
}

/** Words that mean one thing here and another there, settled by the columns beside them. */
function settled(fields: readonly (Field | null)[]): readonly (Field | null)[] {
  const has = (field: Field) => fields.includes(field);
  const isTaxonomy = has('definition');
  return fields.map((field) => {
    if (field === 'definition') return has('definitionSv') ? 'definitionEn' : 'definitionSv';
    const isTheme = field === 'labelSv' || field === 'labelEn';
    if (isTheme && !isTaxonomy && has('title') && !has('level')) return 'main';
    if (field === 'value' && !has('key')) return 'text';
    return field;
  });
}

/** What a table has a column of for each focus area of a row. */
const OF_FOCUS_AREAS: ReadonlySet<Field> = new Set([
  'title',
  'text',
  'form',
  'main',
  'touches',
  'evidence',
]);
const LANGUAGE =
  /^(?:svenska?|swedish|engelska?|english)\P{L}|\P{L}(?:sv|svenska|swedish|eng?|engelska|english)\)?$/iu;

/** The columns but for those that say again, in another language or word, what one before them says: "Focus area". */
function withoutTranslations(
  fields: readonly (Field | null)[],
  titles: readonly Title[],
): readonly (Field | null)[] {
  if (!fields.includes('title')) return fields;
  const isWord = ({ text }: Title) => readHeader(text)?.isExact === true;
  return fields.map((field, index) => {
    const [own, first] = [titles[index], titles[fields.indexOf(field)]];
    if (!field || !OF_FOCUS_AREAS.has(field) || !own || !first) return field;
    const isOther = own.text !== first.text && own.number === null;
    return isOther && (LANGUAGE.test(own.text) || (isWord(own) && isWord(first))) ? null : field;
  });
}

/** What is said of a person, once. */
export const PERSON_FIELDS = ['printed', 'email', 'role', 'switchboard', 'extension'] as const;
export type PersonField = (typeof PERSON_FIELDS)[number];
/** True for a field that is said of a person once. */
export const isPersonField = (field: Field): field is PersonField =>
  PERSON_FIELDS.some((each) => each === field);

/** Columns of a kind have the numbers in their headers, or else those of their order, or of the names before them. */
function numbered(fields: readonly (Field | null)[], titles: readonly Title[]): readonly Column[] {
  const counts = new Map<Field, number>();
  return fields.flatMap((field, index) => {
    if (field === null) return [];
    const count = (counts.get(field) ?? 0) + 1;
    counts.set(field, count);
    const order = isPersonField(field) ? ownerOf(fields, field, index) : null;
    return [{ field, number: titles[index]?.number ?? order ?? count, index }];
  });
}

/**
 * Returns the number of the person that a column is about, where a field has more columns than there are columns of names:
 * "Telefon" and "Mobil" are about one person. Null where the order of the columns says it; where nothing does, a number that
 * no name has.
 */
function ownerOf(fields: readonly (Field | null)[], field: Field, index: number): number | null {
  const columnsOf = (wanted: Field) => fields.flatMap((each, i) => (each === wanted ? [i] : []));
  const [persons, contacts, own] = [columnsOf('person'), columnsOf('contact'), columnsOf(field)];
  const names = persons.length > contacts.length ? persons : contacts;
  if (names.length === 0 || own.length <= names.length) return null;
  if (names.length === 1) return 1;
  const before = (column: number) => names.filter((name) => name < column).length;
  const beside = names.map((_, i) => own.filter((column) => before(column) === i + 1).length);
  const isEven = beside.every((count) => count * names.length === own.length);
  return isEven ? before(index) : names.length + own.indexOf(index) + 1;
}

/** What is said once in a row: of a focus area without a number, a region or a theme. */
const ONCE: ReadonlySet<string> = new Set(
  (
    'areaId number titleEn noteSv noteEn notes notesForm level family themeId ' +
    'labelSv labelEn definitionSv definitionEn'
  ).split(' '),
);

/**
 * Returns the columns that are understood and not read: a second one of what is said once, or a part of a focus area for which
 * there is no title.
 */
export function surplusColumns({ kind, columns }: SheetMatch): readonly Column[] {
  const titles = columns.flatMap(({ field, number }) => (field === 'title' ? [number] : []));
  const isStray = (number: number) =>
    kind === 'areas' && titles.length > 1 && !titles.includes(number);
  return columns.filter(
    ({ field, number }) =>
      (ONCE.has(field) && number > 1) || (OF_FOCUS_AREAS.has(field) && isStray(number)),
  );
}

function kindOf(columns: readonly Column[]): SheetKind | null {
  const has = (...fields: readonly Field[]) =>
    fields.some((field) => columns.some((column) => column.field === field));
  if (has('key') && has('value')) return 'edition';
  if (has('level') && has('evidence')) return 'readings';
  if (has('definitionSv', 'definitionEn') && has('themeId', 'labelSv', 'labelEn')) return 'themes';
  if (!has('region', 'code', 'identity')) return null;
  if (has('areaCount')) return 'regions';
  if (has('title')) return 'areas';
  if (has('person', 'contact', 'printed', 'email')) return 'contacts';
  return has('notes') ? 'regions' : null;
}
