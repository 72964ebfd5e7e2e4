import { blocksOfForms, guessBlocks } from '../../domain/export/form';
import type { BlockForm } from '../../domain/export/export';
import type { Block, ThemeLevel } from '../../domain/model/dataset';
import { nameOf } from '../../domain/model/region';
import { fill } from '../issues/wording';
import { cellError, cellWarning, CellText, type CellRef } from './book';
import type { SheetFocusArea, SheetFocusAreaTheme, SheetRegion } from './sheet-content';
import { isCode, type Reader, type Row } from './rows';

const FORMS: ReadonlyMap<string, BlockForm> = new Map([
  ['stycke', 'paragraph'],
  ['paragraph', 'paragraph'],
  ['rubrik', 'heading'],
  ['heading', 'heading'],
  ['punktlista', 'list'],
  ['bulleted list', 'list'],
  ['numrerad lista', 'ordered'],
  ['numbered list', 'ordered'],
]);

/** Returns the region of a row, which is made where it is the first. */
export function regionOf(
  regions: Map<string, SheetRegion>,
  { code, place }: Row,
): SheetRegion | null {
  if (code === null || place === null) return null;
  const known = regions.get(code);
  if (known) {
    addName(known, place);
    return known;
  }
  const name = isCode(place.text, code) ? new CellText('', place.cell) : place;
  const region: SheetRegion = {
    code,
    name,
    otherNames: [],
    focusAreas: [],
    notes: [],
    notesCell: null,
    people: [],
    contactCells: 'none',
    vacancy: null,
  };
  regions.set(code, region);
  return region;
}

/** Notes what another row calls a region, where none before has called it so. */
export function addName({ code, name, otherNames }: SheetRegion, place: CellText | null): void {
  if (!place || isCode(place.text, code)) return;
  if ([name, ...otherNames].every(({ text }) => text !== place.text)) otherNames.push(place);
}

/** Reads the focus areas of a row: one, or as many as there are numbered columns of titles. */
export function gatherFocusAreas(
  reader: Reader,
  row: Row,
  region: SheetRegion,
  numbers: readonly number[],
): void {
  const found = numbers.flatMap((number) => {
    const title = row.get('title', number);
    const text = row.get('text', number);
    if (title === null && text !== null) {
      const expected = 'the title of the focus area, in its column';
      const issue = cellError(reader.book, text.cell, 'a text without a focus area', expected);
      reader.issues.push(issue);
    }
    return title === null ? [] : [focusAreaOf(reader, row, title, number)];
  });
  region.focusAreas.push(...found);
}

function focusAreaOf(reader: Reader, row: Row, title: CellText, number: number): SheetFocusArea {
  const text = row.get('text', number);
  return {
    title: new CellText(title.text.replaceAll(/\s+/g, ' '), title.cell),
    titleEn: row.get('titleEn'),
    id: row.get('areaId')?.text ?? '',
    place: Number(row.get('number')?.text) || null,
    blocks: readBlocks(reader, text, row.get('form', number)),
    textCell: text?.cell ?? title.cell,
    note: { sv: row.get('noteSv'), en: row.get('noteEn') },
    themes: themeNumbers(row, number).length > 0 ? themesIn(row, number) : null,
    quotedThemes: null,
  };
}

/** Returns the themes of one of the focus areas in a row. */
function themesIn(row: Row, number: number): readonly SheetFocusAreaTheme[] {
  const numbers = themeNumbers(row, number);
  return (['main', 'touches'] as const).flatMap((level) =>
    numbers.flatMap((each) => themesOf(row, level, each)),
  );
}

/** The numbers of the columns with themes of a focus area: all of them, "Tema 1" and "Tema 2", where a row has only one. */
function themeNumbers(row: Row, number: number): readonly number[] {
  const all = row.numbers('main', 'touches');
  return row.numbers('title').length > 1 ? all.filter((each) => each === number) : all;
}

/** The themes in a cell, with the quote beside it for the first of them. */
function themesOf(row: Row, level: ThemeLevel, number: number): readonly SheetFocusAreaTheme[] {
  const cell = row.get(level, number);
  if (cell === null) return [];
  const quote = level === 'main' ? row.get('evidence', number) : null;
  return cell.text
    .split(/[;\n]/)
    .map((theme) => theme.trim())
    .filter((theme) => theme !== '')
    .map((theme, i) => ({
      theme: new CellText(theme, cell.cell),
      level,
      evidence: (i === 0 ? quote : null) ?? new CellText('', cell.cell),
    }));
}

/** Returns the blocks of a text, by the forms that the cell beside it names, or else as the text shows them. */
export function readBlocks(
  { book, issues }: Reader,
  text: CellText | null,
  form: CellText | null,
): readonly Block[] {
  if (text === null) return [];
  if (form === null) return guessBlocks(text.text);
  const words = form.text.split(',').map((word) => word.trim().toLowerCase());
  const forms = words.flatMap((word) => FORMS.get(word) ?? []);
  if (forms.length < words.length) {
    const known = fill('some of {}, with commas', [...FORMS.keys()].join(', '));
    issues.push(cellError(book, form.cell, fill('the form "{}"', form.text), known));
    return guessBlocks(text.text);
  }
  const blocks = blocksOfForms(text.text, forms);
  if (blocks !== null) return blocks;
  const parts = text.text.split('\n\n').length;
  const found = fill('forms for {} parts', forms.length);
  const expected = fill('{}: the text has that many parts, with empty lines between them', parts);
  issues.push(cellError(book, form.cell, found, expected));
  return guessBlocks(text.text);
}

const LEVELS: ReadonlyMap<string, ThemeLevel> = new Map([
  ['huvudtema', 'main'],
  ['main theme', 'main'],
  ['main', 'main'],
  ['bitema', 'touches'],
  ['secondary theme', 'touches'],
  ['secondary', 'touches'],
]);

/**
 * Reads a row that sets a theme on a focus area: the focus area by its id, or else, also where the sheet with focus areas has no
 * ids, by its title in its region.
 */
export function gatherReading(
  { book, issues }: Reader,
  row: Row,
  regions: ReadonlyMap<string, SheetRegion>,
  byId: ReadonlyMap<string, SheetFocusArea>,
): void {
  const title = row.get('title');
  const id = byId.size > 0 ? row.get('areaId') : null;
  const focusArea = id
    ? byId.get(id.text)
    : regions.get(row.code ?? '')?.focusAreas.find((each) => each.title.text === title?.text);
  const cell: CellRef = (id ?? title)?.cell ?? row.first;
  const theme = row.get('themeId') ?? row.get('labelSv') ?? row.text('labelEn');
  if (focusArea === undefined) {
    const found = fill('the focus area "{}"', (id ?? title)?.text ?? '');
    issues.push(cellError(book, cell, found, 'one of the sheet with focus areas'));
    return;
  }
  const level = row.text('level');
  const known = LEVELS.get(level.text.toLowerCase());
  if (known === undefined) {
    const expected = 'one of huvudtema, bitema, main theme, secondary theme';
    issues.push(cellError(book, level.cell, fill('the level "{}"', level.text), expected));
  }
  focusArea.quotedThemes ??= [];
  focusArea.quotedThemes.push({
    theme,
    level: known ?? 'touches',
    evidence: row.text('evidence'),
  });
}

/** Returns the focus areas that have ids by them; of several with one id, the first. */
export function focusAreasById(
  regions: ReadonlyMap<string, SheetRegion>,
): ReadonlyMap<string, SheetFocusArea> {
  const all = [...regions.values()].flatMap(({ focusAreas }) => focusAreas);
  const withId = all.filter(({ id }) => id !== '');
  return new Map(withId.toReversed().map((each) => [each.id, each]));
}

/**
 * Puts the focus areas of a region in the order that the sheet gives all of them, however its rows are sorted.
 * @returns true where the rows are in another one.
 */
export function putInOrder({ focusAreas }: SheetRegion): boolean {
  if (focusAreas.some(({ place }) => place === null)) return false;
  const before = [...focusAreas];
  focusAreas.sort((one, other) => (one.place ?? 0) - (other.place ?? 0));
  return before.some((each, index) => each !== focusAreas[index]);
}

/** Warns of a region that is named without a focus area. */
export function warnOfEmpty(
  { book, areas, issues }: Reader,
  { code, name: { cell }, focusAreas }: SheetRegion,
): void {
  if (focusAreas.length > 0) return;
  const name = nameOf(areas, code);
  const found = fill('no focus area for "{}"', name);
  issues.push(cellWarning(book, cell, found, 'at least one', fill('"{}" is left out.', name)));
}
