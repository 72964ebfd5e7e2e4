import { grouped } from '../../domain/model/grouped';
import { PATH_SEPARATOR } from '../../domain/export/export';
import { nameOf } from '../../domain/model/region';
import { fill, firstOf, quoted } from '../issues/wording';
import { cellError, columnName, type CellText } from './book';
import type { SheetContent, SheetPerson, SheetRegion, SheetTheme, Tree } from './sheet-content';
import {
  addName,
  focusAreasById,
  gatherFocusAreas,
  gatherReading,
  readBlocks,
  regionOf,
  putInOrder,
  warnOfEmpty,
} from './gather-focus-areas';
import type { Field } from './headers';
import { surplusColumns, type SheetKind, type SheetMatch } from './match-sheet';
import { readPeople } from './people';
import { rowsOf, type Reader, type Row } from './rows';

/** Reads all that the sheets of a book say of a programme. */
export function gather(
  given: Pick<Reader, 'book' | 'areas' | 'find'>,
  matches: readonly SheetMatch[],
): SheetContent {
  const reader: Reader = {
    ...given,
    issues: [],
    notices: [...given.book.notices],
  };
  // A sheet that is no part of a programme is not read: nothing in it is a fault.
  const sheets = matches.map((match) => ({
    ...match,
    rows: match.kind === null ? [] : rowsOf(reader, match),
  }));
  const rowsIn = (kind: SheetKind) =>
    sheets.filter((sheet) => sheet.kind === kind).flatMap(({ rows }) => rows);
  const regions = gatherRegions(reader, rowsIn);
  noticeUnread(reader, matches);
  const themeRows = rowsIn('themes');
  return {
    programme: treeOf(rowsIn('edition')),
    themes: themeRows.length === 0 ? null : themeRows.map(themeOf),
    regions: new Map([...regions].filter(([, { focusAreas }]) => focusAreas.length > 0)),
    hasContacts: matches.some(hasContacts),
    hasNotes: hasColumn(matches, 'notes'),
    hasReadings: matches.some(({ kind }) => kind === 'readings'),
    issues: reader.issues,
    notices: reader.notices,
    unplaced: sheets
      .filter(({ kind }) => kind !== 'edition' && kind !== 'themes' && kind !== null)
      .flatMap(({ rows }) => rows.filter(({ code }) => code === null).map(({ first }) => first)),
  };
}

/** Reads the rows about regions: their focus areas first, which the others are about. */
function gatherRegions(
  reader: Reader,
  rowsIn: (kind: SheetKind) => readonly Row[],
): ReadonlyMap<string, SheetRegion> {
  const regions = new Map<string, SheetRegion>();
  for (const row of rowsIn('areas')) {
    const region = regionOf(regions, row);
    if (region === null) continue;
    gatherFocusAreas(reader, row, region, row.numbers('title', 'text'));
    gatherNotes(reader, row, region);
    gatherPeople(reader, row, region);
  }
  const reordered = [...regions.values()].filter(putInOrder);
  if (reordered.length > 0) {
    const names = reordered.map(({ code }) => nameOf(reader.areas, code));
    reader.notices.push(fill(BY_NUMBER, firstOf(names, 3)));
  }
  for (const region of regions.values()) warnOfEmpty(reader, region);
  for (const row of rowsIn('regions')) {
    const region = regions.get(row.code ?? '');
    if (!region) continue;
    addName(region, row.place);
    gatherNotes(reader, row, region);
  }
  for (const row of rowsIn('contacts')) {
    const region = regions.get(row.code ?? '');
    if (region) gatherPeople(reader, row, region);
    // Without any focus areas, that is the fault.
    else if (regions.size > 0 && row.code !== null && readPeople(reader, row).people.length > 0) {
      reportUnneeded(reader, row);
    }
  }
  for (const region of regions.values()) reportVacancy(reader, region);
  const byId = focusAreasById(regions);
  for (const row of rowsIn('readings')) gatherReading(reader, row, regions, byId);
  return regions;
}

const BY_NUMBER =
  'Focus areas are in the order of their numbers, which is not that of their rows: {}.';

function hasColumn(matches: readonly SheetMatch[], wanted: Field): boolean {
  return matches.some(
    ({ kind, columns }) => kind !== null && columns.some(({ field }) => field === wanted),
  );
}

/** True for a sheet that says who answers: one that is read, and has a column for them. */
function hasContacts({ kind, columns }: SheetMatch): boolean {
  const isRead = kind === 'areas' || kind === 'contacts';
  return isRead && columns.some(({ field }) => field === 'contact' || field === 'person');
}

function gatherNotes(reader: Reader, row: Row, region: SheetRegion): void {
  const notes = row.get('notes');
  if (notes !== null && region.notesCell === null) {
    region.notes = readBlocks(reader, notes, row.get('notesForm'));
    region.notesCell = notes.cell;
  }
}

function gatherPeople(reader: Reader, row: Row, region: SheetRegion): void {
  const numbers = row.numbers('contact', 'person');
  const isFilled = numbers.some(
    (number) => row.get('contact', number) ?? row.get('person', number),
  );
  if (isFilled) region.contactCells = 'filled';
  else if (numbers.length > 0 && region.contactCells === 'none') region.contactCells = 'empty';
  // Beside focus areas, a contact is repeated in every row of its region.
  const known = row.get('title') === null ? [] : [...region.people];
  const isKnown = (person: SheetPerson) =>
    known.some(
      ({ name, printed }) =>
        name.text === person.name.text && printed?.text === person.printed?.text,
    );
  const { people, vacancy } = readPeople(reader, row);
  region.people.push(...people.filter((person) => !isKnown(person)));
  region.vacancy ??= vacancy;
}

/** A region with somebody has no vacancy. */
function reportVacancy({ book, issues }: Reader, { people: [person], vacancy }: SheetRegion): void {
  if (!person || !vacancy) return;
  const found = fill('a vacancy beside the contact "{}"', person.name.text);
  issues.push(cellError(book, vacancy, found, 'only one of them'));
}

function reportUnneeded({ book, issues }: Reader, { place, first }: Row): void {
  const found = fill('a contact for "{}"', place?.text ?? '');
  issues.push(
    cellError(book, place?.cell ?? first, found, 'an area on the map that has focus areas'),
  );
}

/** What is read in the workbook of the atlas alone, or follows from the rest of it. */
const OF_ATLAS: ReadonlySet<Field> = new Set(['derived', 'titleEn']);

/** Tells of columns and sheets that were not understood, so that nobody believes they are read. */
function noticeUnread({ notices }: Reader, matches: readonly SheetMatch[]): void {
  // The workbook of the atlas says elsewhere what these follow from.
  const isOfAtlas = matches.some(({ kind }) => kind === 'edition');
  for (const match of matches) {
    const { kind, sheet, unknown, titles, columns } = match;
    const derived = columns.filter(({ field }) => OF_ATLAS.has(field) && !isOfAtlas);
    const name = sheet.name === '' ? fill('The sheet') : fill('The sheet "{}"', sheet.name);
    if (kind === null && sheet.rows.length > 0)
      notices.push(fill('{} is not read: no columns of a programme.', name));
    const isRead = kind !== null && kind !== 'edition' && kind !== 'regions';
    const unneeded = [...surplusColumns(match), ...derived].map(({ index }) => index);
    const unread = [...unknown, ...unneeded].map(
      (index) => titles[index]?.text || columnName(index),
    );
    if (isRead && unread.length > 0)
      notices.push(fill('{} has columns that are not read: {}.', name, quoted(unread)));
  }
}

/** What stands in Swedish alone is shown with that. */
function themeOf(row: Row): SheetTheme {
  const [label, definition] = [row.text('labelSv'), row.text('definitionSv')];
  return {
    id: row.get('themeId') ?? label,
    label: { sv: label, en: row.get('labelEn') ?? label },
    definition: { sv: definition, en: row.get('definitionEn') ?? definition },
    family: row.text('family'),
  };
}

/** The texts of the sheet about the programme as objects and lists; null without such a sheet. */
function treeOf(rows: readonly Row[]): Readonly<Record<string, Tree>> | null {
  const entries = rows.flatMap((row) => {
    const [key, value] = [row.get('key'), row.get('value')];
    const path = key?.text.split(PATH_SEPARATOR).map((step) => step.trim()) ?? [];
    return value === null || path.length < 2 ? [] : [{ path, value }];
  });
  return entries.length === 0 ? null : branch(entries);
}

type Entry = { readonly path: readonly string[]; readonly value: CellText };

function branch(entries: readonly Entry[]): Readonly<Record<string, Tree>> {
  const byKey = grouped(entries, ({ path: [key = ''] }) => key);
  return Object.fromEntries(
    [...byKey].map(([key, below]) => [
      key,
      node(below.map(({ path, value }) => ({ path: path.slice(1), value }))),
    ]),
  );
}

function node(entries: readonly Entry[]): Tree {
  const leaf = entries.find(({ path }) => path.length === 0);
  if (leaf) return leaf.value;
  const tree = branch(entries);
  const isList = Object.keys(tree).every((key) => /^\[\d+\]$/.test(key));
  return isList ? Object.values(tree) : tree;
}
