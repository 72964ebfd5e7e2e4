import type { Sheet } from './book';
import { readHeader } from './headers';
import type { Field, Header } from './headers';

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
  readonly columns: readonly Column[];
  /** The headers that were not understood. */
  readonly unknown: readonly { readonly index: number; readonly title: string }[];
}

/** How many rows may stand above the headers, and are looked at to guess a column by its contents. */
const MAX_ROWS_ABOVE = 15;
const MAX_ROWS_SAMPLED = 60;
/** Texts are longer than titles. */
const LONG = 120;

/** Matches the columns of a sheet by their headers, and by their contents where the headers do not say. */
export function matchSheet(sheet: Sheet, isPlace: (text: string) => boolean): SheetMatch {
  const { start, headers } = headersOf(sheet, isPlace);
  const width = sheet.rows.reduce((most, row) => Math.max(most, row.length), 0);
  const sample = sheet.rows.slice(start, start + MAX_ROWS_SAMPLED);
  const filled = (index: number) =>
    sample.map((row) => row[index]?.trim() ?? '').filter((cell) => cell !== '');
  const fields = Array.from({ length: width }, (_, index) => headers[index]?.field ?? null);
  guessByContents(fields, filled, isPlace);
  const titles = start === 0 ? [] : (sheet.rows[start - 1] ?? []);
  const unknown = fields.flatMap((field, index) =>
    field === null && filled(index).length > 0
      ? [{ index, title: titles[index]?.trim() ?? '' }]
      : [],
  );
  const columns = numbered(settled(fields), headers);
  return { sheet, kind: kindOf(columns), start, columns, unknown };
}

/** Returns what is made of a sheet where a column is read as something else, or as nothing. */
export function reassigned(match: SheetMatch, index: number, field: Field | null): SheetMatch {
  const others = match.columns.filter((column) => column.index !== index);
  const numbers = new Set(others.flatMap((each) => (each.field === field ? [each.number] : [])));
  let number = 1;
  while (numbers.has(number)) number += 1;
  const own = field === null ? [] : [{ field, number, index }];
  const columns = [...others, ...own].toSorted((a, b) => a.index - b.index);
  const title = match.sheet.rows[match.start - 1]?.[index]?.trim() ?? '';
  const unread = field === null ? [{ index, title }] : [];
  const unknown = [...match.unknown.filter((column) => column.index !== index), ...unread];
  return { ...match, columns, unknown, kind: kindOf(columns) };
}

/** The row with the most headers, if it has two, or one that is exact. */
function headersOf(
  { rows }: Sheet,
  isPlace: (text: string) => boolean,
): { readonly start: number; readonly headers: readonly (Header | null)[] } {
  const tried = rows.slice(0, MAX_ROWS_ABOVE).map((row, index) => {
    const headers = row.map((cell) => (isPlace(cell) ? null : readHeader(cell)));
    const found = headers.filter((header) => header !== null);
    const score = found.length + found.filter(({ isExact }) => isExact).length;
    return { start: index + 1, headers, score };
  });
  const best = tried.toSorted((a, b) => b.score - a.score || a.start - b.start)[0];
  return best !== undefined && best.score >= 2 ? best : { start: 0, headers: [] };
}

/** Fills in the column of the regions, of the titles and of the texts, if no header names them. */
function guessByContents(
  fields: (Field | null)[],
  filled: (index: number) => readonly string[],
  isPlace: (text: string) => boolean,
): void {
  const free = () =>
    fields.flatMap((field, index) => {
      const cells = filled(index);
      const mean = cells.reduce((sum, cell) => sum + cell.length, 0) / cells.length;
      const places = cells.filter(isPlace).length / cells.length;
      return field === null && cells.length > 0 ? [{ index, mean, places }] : [];
    });
  const has = (...some: readonly Field[]) => fields.some((field) => field && some.includes(field));
  if (has('key', 'themeId', 'definition')) return;
  if (!has('region', 'code')) {
    const [best] = free().toSorted((a, b) => b.places - a.places);
    if (best === undefined || best.places < 0.5) return;
    fields[best.index] = 'region';
  }
  if (has('person', 'contact', 'notes')) return;
  const short = free().find(({ mean }) => mean < LONG);
  if (!has('title') && short) fields[short.index] = 'title';
  const long = free().find(({ mean }) => mean >= LONG);
  if (!has('text') && long) fields[long.index] = 'text';
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

/** Columns of a kind have the numbers in their headers, or else those of their order. */
function numbered(
  fields: readonly (Field | null)[],
  headers: readonly (Header | null)[],
): readonly Column[] {
  const counts = new Map<Field, number>();
  return fields.flatMap((field, index) => {
    if (field === null) return [];
    const count = (counts.get(field) ?? 0) + 1;
    counts.set(field, count);
    return [{ field, number: headers[index]?.number ?? count, index }];
  });
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
