import { grouped } from '../../domain/model/grouped';
import { nameOf, type RegionCode } from '../../domain/model/region';
import { regionFileName, readRegion } from '../folder/read-region';
import { fill } from '../issues/wording';
import { CellText } from './book';
import { focusAreasIn, readBlocks } from './focus-areas';
import { readPeople } from './people';
import type { Reader } from './reader';
import { isCodeOf, type Row } from './rows';
import type { SheetFocusArea, SheetPerson, SheetRegion } from './book-content';

/** What is known of a book before its regions are read. */
interface Known {
  /** True for a book that says which programme it is of. */
  readonly isOfProgramme: boolean;
  /** Returns the id of the theme that a sheet names, or else the name. */
  readonly idOf: (name: string) => string;
}

/** Reads the regions that have focus areas in some rows, in the order of the areas. */
export function readRegions(
  reader: Reader,
  rows: readonly Row[],
  known: Known,
): readonly SheetRegion[] {
  const hasNotes = rows.some((row) => row.kind !== 'contacts' && row.numbers('notes').length > 0);
  const byCode = grouped(rows, ({ code }) => code);
  const read = reader.areas.areas.flatMap(
    ({ code }) => regionIn(reader, code, byCode.get(code) ?? [], known) ?? [],
  );
  reportUnneeded(reader, rows);
  const regions = read.map((region) => ({
    ...region,
    focusAreas: inOrder(region.focusAreas),
    notes: hasNotes ? region.notes : notesInFolder(reader, region.code),
  }));
  const namesOf = (list: readonly SheetRegion[]) =>
    list.map(({ code }) => nameOf(reader.areas, code));
  const moved = regions.filter(({ focusAreas }, i) =>
    focusAreas.some((each, place) => each !== read[i]?.focusAreas[place]),
  );
  reader.tell(BY_NUMBER, namesOf(moved));
  if (!hasNotes) reader.tell(NOTES_KEPT, namesOf(regions.filter(({ notes }) => notes.length > 0)));
  return regions;
}

const BY_NUMBER =
  'Focus areas are in the order of their numbers, which is not that of their rows: {}.';
const NOTES_KEPT =
  'The spreadsheet has no column for what else the page says of an area. It is kept as it was: {}.';

/** Returns the focus areas in the order that the sheet gives all of them, however its rows are sorted. */
function inOrder(focusAreas: readonly SheetFocusArea[]): readonly SheetFocusArea[] {
  if (focusAreas.some(({ place }) => place === null)) return focusAreas;
  return focusAreas.toSorted((one, other) => (one.place ?? 0) - (other.place ?? 0));
}

function notesInFolder({ source }: Reader, code: RegionCode) {
  const notes = source.regions.find((each) => each.code === code)?.notes ?? [];
  return notes.map(({ block }) => block);
}

/** Reads a region of its rows; null where they have no focus area, which is told if one should be in them. */
function regionIn(
  reader: Reader,
  code: RegionCode,
  rows: readonly Row[],
  { isOfProgramme, idOf }: Known,
): SheetRegion | null {
  const own = rows.filter(({ kind }) => kind === 'areas');
  const [first] = own;
  if (!first) return null;
  const cell = first.place?.cell ?? first.first;
  const focusAreas = own.flatMap((row) => focusAreasIn(reader, row, idOf));
  const ofRegion = [...own, ...rows.filter(({ kind }) => kind === 'regions')];
  const noted = ofRegion.find((row) => row.get('notes'));
  const notesCell = noted?.get('notes') ?? null;
  const notes = readBlocks(reader, notesCell, noted?.get('notesForm') ?? null);
  const staff = staffIn(reader, [...own, ...rows.filter(({ kind }) => kind === 'contacts')]);
  if (focusAreas.length === 0) {
    const name = nameOf(reader.areas, code);
    const hint = fill('"{}" is left out.', name);
    const found = fill('no focus area for "{}"', name);
    reader.report(cell, found, 'at least one', { severity: 'warning', hint });
    return null;
  }
  const places = ofRegion.flatMap(({ place }) => place ?? []);
  const names = places.filter(({ text }) => !isCodeOf(text, code));
  const name = publishedName(reader, code, names, new CellText('', cell), isOfProgramme);
  return { code, name, focusAreas, notes, notesCell: notesCell?.cell ?? null, ...staff };
}

/**
 * Returns the name of a region that is published. Of several in the sheets, one that the folder does not have counts, since it
 * is what has been changed; where there are several of those, it is the first, with a warning.
 */
function publishedName(
  reader: Reader,
  code: RegionCode,
  given: readonly CellText[],
  unnamed: CellText,
  isOfProgramme: boolean,
): CellText {
  const earlier = earlierName(code, reader);
  const meant = (given.length > 0 ? given : [unnamed]).map(({ text, cell }) => {
    // A book that says which programme it is of has the names of that.
    const isUsual = isUsualName(reader, text, code, !isOfProgramme);
    return new CellText((isUsual && earlier) || text || nameOf(reader.areas, code), cell);
  });
  const changed = meant.filter(({ text }) => text !== earlier);
  const [name = unnamed] = changed.length > 0 ? changed : meant;
  const other = changed.find(({ text }) => text !== name.text);
  if (other) {
    const found = fill('the names "{}" and "{}" for one area', name.text, other.text);
    const hint = fill('"{}" is used.', name.text);
    reader.report(other.cell, found, 'one name', { severity: 'warning', hint });
  }
  return name;
}

/** Returns the name that a region has in the folder, or else in another programme about the same area. */
function earlierName(code: RegionCode, { source, files, areas }: Reader): string | undefined {
  const own = source.regions.find((region) => region.code === code);
  if (own) return own.name;
  const end = `/regions/${regionFileName(areas, code)}`;
  const [path, bytes] = [...files].find(([file]) => file.endsWith(end)) ?? [];
  if (path === undefined) return undefined;
  return readRegion(path, new TextDecoder().decode(bytes), areas).value?.name;
}

/**
 * True for a text that names a region without saying how it is spelt on the page. In a correction, a name of the region as an
 * organisation stays as it is written: the page may spell it otherwise now.
 */
function isUsualName(
  { areas, source, find }: Reader,
  text: string,
  code: RegionCode,
  isAny: boolean,
): boolean {
  const { shortName, county } = areas.byCode.get(code) ?? {};
  if (text === '' || text === shortName || text === county) return true;
  const isCorrection = source.regions.some((each) => each.code === code);
  return isAny && find(text).join() === code && !(isCorrection && ORGANISATION.test(text));
}

const ORGANISATION = /region|kommun/i;

/** Reads who answers for a region. */
function staffIn(reader: Reader, rows: readonly Row[]) {
  const cells = rows.flatMap((row) =>
    row
      .numbers('contact', 'person')
      .map((number) => row.get('contact', number) ?? row.get('person', number)),
  );
  const people: SheetPerson[] = [];
  let vacancy: SheetRegion['vacancy'] = null;
  for (const row of rows) {
    const staff = readPeople(reader, row);
    // Beside focus areas, a contact is repeated in every row of its region.
    const known = row.kind === 'areas' && row.get('title') ? [...people] : [];
    const isKnown = (person: SheetPerson) =>
      known.some(
        ({ name, printed }) =>
          name.text === person.name.text && printed?.text === person.printed?.text,
      );
    people.push(...staff.people.filter((person) => !isKnown(person)));
    vacancy ??= staff.vacancy;
  }
  const [person] = people;
  if (person && vacancy) {
    const found = fill('a vacancy beside the contact "{}"', person.name.text);
    reader.report(vacancy, found, 'only one of them');
  }
  const isUnstaffed = cells.length > 0 && cells.every((cell) => cell === null);
  return { people, vacancy, isUnstaffed };
}

/** Reports contacts for areas without focus areas. Where there are none at all, that is the fault. */
function reportUnneeded(reader: Reader, rows: readonly Row[]): void {
  const named = new Set(rows.flatMap(({ kind, code }) => (kind === 'areas' && code ? code : [])));
  for (const row of named.size > 0 ? rows : []) {
    const { kind, code, place, first } = row;
    const isUnneeded = kind === 'contacts' && code !== null && !named.has(code);
    if (!isUnneeded || readPeople(reader, row).people.length === 0) continue;
    const found = fill('a contact for "{}"', place?.text ?? '');
    const expected = 'an area on the map that has focus areas';
    reader.report(place?.cell ?? first, found, expected);
  }
}
