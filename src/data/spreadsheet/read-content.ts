import type { TaxonomyStep } from '../../domain/interpretation/taxonomy';
import { grouped } from '../../domain/model/grouped';
import { PATH_SEPARATOR } from '../../domain/export/export';
import { fill, quoted } from '../issues/wording';
import { columnName, type CellText } from './book';
import { readQuoted } from './focus-areas';
import type { Field } from './headers';
import { surplusColumns, type SheetMatch } from './match-sheet';
import type { Reader } from './reader';
import { readRegions } from './regions';
import { rowsOf, type Row } from './rows';
import type { BookContent } from './book-content';
import { writeTaxonomy } from './write-taxonomy';

/** Reads all that the sheets of a book say of a programme. */
export function readContent(
  reader: Reader,
  matches: readonly SheetMatch[],
  steps: readonly TaxonomyStep[],
): BookContent {
  // A sheet that is no part of a programme is not read: nothing in it is a fault.
  const rows = matches.flatMap((match) => (match.kind === null ? [] : rowsOf(reader, match)));
  const rowsIn = (...kinds: readonly Row['kind'][]) =>
    rows.filter(({ kind }) => kinds.includes(kind));
  const programme = treeOf(rowsIn('edition'));
  const taxonomy = writeTaxonomy(reader, rowsIn('themes'), programme, steps);
  const { idOf } = taxonomy;
  const known = { isOfProgramme: programme !== null, idOf };
  const regions = readRegions(reader, rowsIn('areas', 'regions', 'contacts'), known);
  noticeUnread(reader, matches);
  return {
    programme,
    taxonomy,
    regions,
    quoted: matches.some(({ kind }) => kind === 'readings')
      ? readQuoted(reader, rowsIn('readings'), regions, idOf)
      : null,
    hasContacts: matches.some(hasContacts),
    unplaced: rowsIn('areas', 'regions', 'contacts', 'readings').flatMap(({ code, first }) =>
      code === null ? [first] : [],
    ),
  };
}

/** True for a sheet that says who answers: one that is read, and has a column for them. */
function hasContacts({ kind, columns }: SheetMatch): boolean {
  const isRead = kind === 'areas' || kind === 'contacts';
  return isRead && columns.some(({ field }) => field === 'contact' || field === 'person');
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

type Entry = { readonly path: readonly string[]; readonly value: CellText };

/** The texts of the sheet about the programme as objects and lists; null without such a sheet. */
function treeOf(rows: readonly Row[]): Readonly<Record<string, unknown>> | null {
  const entries = rows.flatMap((row): readonly Entry[] => {
    const [key, value] = [row.get('key'), row.get('value')];
    const path = key?.text.split(PATH_SEPARATOR).map((step) => step.trim()) ?? [];
    return value === null || path.length < 2 ? [] : [{ path, value }];
  });
  return entries.length === 0 ? null : branch(entries);
}

function branch(entries: readonly Entry[]): Readonly<Record<string, unknown>> {
  const byKey = grouped(entries, ({ path: [key = ''] }) => key);
  return Object.fromEntries(
    [...byKey].map(([key, below]) => [
      key,
      node(below.map(({ path, value }) => ({ path: path.slice(1), value }))),
    ]),
  );
}

function node(entries: readonly Entry[]): unknown {
  const leaf = entries.find(({ path }) => path.length === 0);
  if (leaf) return leaf.value;
  const tree = branch(entries);
  const isList = Object.keys(tree).every((key) => /^\[\d+\]$/.test(key));
  return isList ? Object.values(tree) : tree;
}
