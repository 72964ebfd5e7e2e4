import type { Dataset } from '../../domain/model/dataset';
import type { SearchFacts } from '../../domain/search/facts';
import type { OnRegion, SourceFiles } from '../folder/read-programme-folder';
import { regionFileName } from '../folder/read-region';
import { checkWithPage } from '../checks/check';
import { inFileOrder, isSound, withoutRepetitions, type Issue } from '../issues/issue';
import { publishProgramme } from '../publish';
import { readBase, type Base } from './base';
import { cellError, cellName, cellWarning, type Book, type CellIssue, type CellRef } from './book';
import type { SheetContent, Tree } from './sheet-content';
import { gather } from './gather';
import { createPlaceFinder, type IsPlace, type PlaceFinder } from './match-place';
import { CONTACTS, fillEmptyContacts, filesFromFolder, keepNotes, PAGE } from './keep-from-folder';
import { matchSheet, type SheetMatch } from './match-sheet';
import { nameRegions } from './name-regions';
import { takeOutPeople } from './take-out-people';
import { unchanged } from './unchanged';
import { writeContacts } from './write-contacts';
import { writeRegion } from './write-region';
import { writeThemes, type ThemeStep, type WrittenThemes } from './write-themes';
import { branchAt, writeYaml, type WrittenFile } from './write-yaml';

export interface Import
  extends
    Pick<WrittenThemes, 'taxonomy' | 'interpretations' | 'waiting'>,
    Pick<SheetContent, 'notices' | 'unplaced'> {
  /** The files of the programme's folder, by their path from the root. */
  readonly files: SourceFiles;
  /** Null if any issue is an error. */
  readonly dataset: Dataset | null;
  readonly search: SearchFacts | null;
  /** In the order of the sheets and rows. */
  readonly issues: readonly CellIssue[];
  readonly matches: readonly SheetMatch[];
  readonly isPlace: IsPlace;
}

/**
 * Makes a programme's folder of a spreadsheet and checks it with the rules of every programme. What the spreadsheet does
 * not say (the programme, the themes, earlier interpretations of a focus area with the same title) is taken from the edition in the
 * folder.
 * @param files the files of the project: the folder if it exists, the areas, the borders.
 * @param matches what was made of the sheets, where somebody has changed it.
 * @param steps what is changed of the themes that the sheets say.
 * @param onRegion told on the way how many of the regions' files have been read.
 */
export function importBook(
  book: Book,
  files: SourceFiles,
  folder: string,
  matches?: readonly SheetMatch[],
  steps: readonly ThemeStep[] = [],
  onRegion?: OnRegion,
): Import {
  const base = readBase(book, files, folder);
  const find = createPlaceFinder(base.areas, base.places);
  const isPlace: IsPlace = (text) => find(text).length > 0;
  const matched = matches ?? book.sheets.map((sheet) => matchSheet(sheet, isPlace));
  const content = gather({ book, ...base, find }, matched);
  const made = writeFolder(content, base, book, steps, find);
  const { written, themes, issues: found } = made;
  const outside = [...files].filter(([file]) => !file.startsWith(`${folder}/`));
  const { taxonomy, interpretations, waiting } = themes;
  const titles = new Set(interpretations.map(({ cell }) => cellName(cell)));
  const waitingAt = new Set(waiting.map(({ focusArea }) => cellName(focusArea)));
  /** True for what is told of a whole column: that a focus area has no themes that are written. */
  const isOfWaiting = ({ severity, focusArea }: CellIssue) =>
    severity === 'warning' && focusArea !== undefined && waitingAt.has(cellName(focusArea));
  const kept = filesFromFolder(base, content, themes, steps, written.has(`${folder}/${CONTACTS}`));
  const own = new Map([
    ...kept.files,
    ...[...written].map(([file, { text }]) => [file, new TextEncoder().encode(text)] as const),
  ]);
  const checked = checkedFolder(own, outside, base, onRegion);
  const inCells = checked.issues
    .filter((issue) => !isInFolderAlone(issue, written))
    .map((issue) => withCell(issue, written, book, titles))
    .filter((issue) => !isOfWaiting(issue));
  const issues = inSheetOrder([...content.issues, ...found, ...inCells], book);
  const { dataset, search: facts } = isSound(issues) ? checked : { dataset: null, search: null };
  const final = [...checked.own].map(
    ([file, bytes]) => [file, unchanged(file, bytes, base)] as const,
  );
  return {
    files: new Map(final),
    dataset,
    search: facts,
    issues,
    notices: [...content.notices, ...made.notices, ...kept.notices, ...checked.notices],
    unplaced: content.unplaced,
    matches: matched,
    isPlace,
    taxonomy,
    interpretations,
    waiting,
  };
}

function writeFolder(
  content: SheetContent,
  base: Base,
  book: Book,
  steps: readonly ThemeStep[],
  find: PlaceFinder,
) {
  const { folder, source } = base;
  const gathered = base.areas.areas.flatMap(({ code }) => content.regions.get(code) ?? []);
  const { regions, notices: ofNotes } = keepNotes(gathered, content, base);
  // A book that says which programme it is of has the names of that.
  const usual = content.programme ? () => [] : find;
  const { regions: named, issues: ofNames } = nameRegions(regions, base, book, usual);
  const written = new Map<string, WrittenFile>();
  for (const region of named) {
    const file = regionFileName(base.areas, region.code);
    written.set(`${folder}/regions/${file}`, writeRegion(region));
  }
  const themes = writeThemes(content, named, base, book, steps);
  written.set(folder + THEMES, themes.file);
  const programme = programmeIn(content, base);
  if (programme) written.set(`${folder}/programme.yaml`, writeYaml(PROGRAMME, programme));
  const { regions: staffed, notices: ofContacts } = fillEmptyContacts(named, base);
  const hasVacant = content.programme?.['vacant'] !== undefined;
  if (content.hasContacts || hasVacant || source.contacts === null) {
    written.set(`${folder}/${CONTACTS}`, writeContacts(content, staffed, base));
  }
  const lacking =
    programme || source.programme
      ? []
      : [cellError(book, null, 'nothing about the programme', WHERE)];
  const notices = [...ofNotes, ...ofContacts];
  return { written, themes, notices, issues: [...ofNames, ...themes.issues, ...lacking] };
}

/**
 * What the sheet of the programme says, with those English titles beside focus areas that are not as in the folder. A list
 * without entries has no row.
 */
function programmeIn({ programme: sheet, regions }: SheetContent, { source }: Base): Tree | null {
  const programme = branchAt(sheet, 'programme');
  if (Object.keys(programme).length === 0) return null;
  const before = source.programme?.programme.translations?.en ?? {};
  const changed = [...regions.values()].flatMap(({ focusAreas }) =>
    focusAreas.flatMap(({ title, titleEn }) =>
      titleEn === null || titleEn.text === before[title.text]
        ? []
        : [[title.text, titleEn] as const],
    ),
  );
  const said = branchAt(programme, 'translations');
  const en = { ...branchAt(said, 'en'), ...Object.fromEntries(changed) };
  const translations = Object.keys(en).length === 0 ? {} : { translations: { ...said, en } };
  return { commonGoals: [], ...programme, ...translations };
}

const THEMES = '/themes.yaml';
const PROGRAMME = 'What all regions share: the title and the introduction of the programme.';
const WHERE =
  'a sheet such as "Programmet" in the workbook of the atlas, or programme.yaml in the folder';

/** The folder checked, with the page as published if it still says the same. */
function checkedFolder(
  own: SourceFiles,
  outside: readonly (readonly [string, Uint8Array])[],
  base: Base,
  onRegion: OnRegion | undefined,
) {
  const page = `${base.folder}/${PAGE}`;
  const bytes = base.files.get(page);
  const files = new Map([...own, ...outside]);
  const plain = publishProgramme(files, base.folder, { contacts: true, onRegion });
  if (!bytes || !isSound(plain.issues)) return { ...plain, own, notices: [] };
  // What the page adds is checked alone: reading all files a second time would take as long again.
  const issues = inFileOrder([
    ...plain.issues,
    ...checkWithPage({ ...plain.source, page: base.source.page }),
  ]);
  if (isSound(issues)) {
    const { kept, notices } = takeOutPeople(bytes, base.source, plain.source);
    return { ...plain, issues, own: new Map([...own, [page, kept]]), notices };
  }
  const found = 'other words than the spreadsheet has';
  const left = cellWarning({ file: page }, null, found, 'the same words', GONE);
  return { ...plain, own, issues: [...plain.issues, left], notices: [] };
}

const GONE =
  'The copy of the source page in the project is left out, since it says something else. One of the page as it is now can be added.';

/** True for what is odd in a line that the edition in the folder has, and the spreadsheet does not say. */
function isInFolderAlone(
  { severity, file, line }: Issue,
  written: ReadonlyMap<string, WrittenFile>,
): boolean {
  return severity === 'warning' && line !== null && !written.has(file);
}

/**
 * The issue with the cell that its line comes from, and for one of themes with that of the title above it; as it is where the
 * file was not written from the book.
 */
function withCell(
  issue: Issue,
  written: ReadonlyMap<string, WrittenFile>,
  book: Book,
  titles: ReadonlySet<string>,
): CellIssue {
  const cells = written.get(issue.file)?.cells;
  if (cells === undefined) return { ...issue, cell: null };
  let line = issue.line ?? 0;
  while (line > 0 && !cells.has(line)) line -= 1;
  const cell = cells.get(line) ?? null;
  const place = cell === null ? null : cellName(cell);
  const isTitle = (each?: CellRef | null) => Boolean(each && titles.has(cellName(each)));
  const about = { ...issue, file: book.file, line: null, place, cell };
  if (!issue.file.endsWith(THEMES)) return about;
  while (line > 0 && !isTitle(cells.get(line))) line -= 1;
  return { ...about, focusArea: cells.get(line) ?? undefined };
}

function inSheetOrder(issues: readonly CellIssue[], book: Book): readonly CellIssue[] {
  const names = book.sheets.map(({ name }) => name);
  const rank = (cell: CellRef | null) => (cell === null ? -1 : names.indexOf(cell.sheet));
  return withoutRepetitions(issues).toSorted(
    (a, b) =>
      rank(a.cell) - rank(b.cell) ||
      (a.cell?.row ?? 0) - (b.cell?.row ?? 0) ||
      (a.cell?.column ?? 0) - (b.cell?.column ?? 0),
  );
}
