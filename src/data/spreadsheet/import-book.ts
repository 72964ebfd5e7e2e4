import type { Dataset } from '../../domain/model/dataset';
import type { Taxonomy } from '../../domain/interpretation/taxonomy';
import type { SearchFacts } from '../../domain/search/facts';
import type { OnRegion, SourceFiles } from '../folder/read-programme-folder';
import { regionFileName } from '../folder/read-region';
import { checkWithPage } from '../checks/check';
import { inFileOrder, isSound, warning, withoutRepetitions, type Issue } from '../issues/issue';
import { publishProgramme } from '../publish';
import { cellName, type Book, type CellIssue, type CellRef } from './book';
import type { ThemeStep } from './focus-area-themes';
import { readContent } from './read-content';
import { filesFromFolder, PAGE } from './keep-from-folder';
import type { IsPlace } from './match-place';
import { matchSheet, type SheetMatch } from './match-sheet';
import { createReader, type Reader } from './reader';
import type { BookContent } from './book-content';
import { takeOutPeople } from './take-out-people';
import { keptIfSame } from './kept-if-same';
import { writeContacts } from './write-contacts';
import { writeRegion } from './write-region';
import { writeThemes, type WrittenThemes } from './write-themes';
import { branchAt, writeYaml, type WrittenFile } from './write-yaml';

export interface Import
  extends
    Pick<WrittenThemes, 'interpretations' | 'waiting'>,
    Pick<BookContent, 'unplaced'>,
    Pick<Reader, 'notices'> {
  /** Also where something is wrong with the themes. */
  readonly taxonomy: Taxonomy;
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
 * @param given what was made of the sheets, where somebody has changed it.
 * @param steps what is changed of the themes that the sheets say.
 * @param onRegion told on the way how many of the regions' files have been read.
 */
export function importBook(
  book: Book,
  files: SourceFiles,
  folder: string,
  given?: readonly SheetMatch[],
  steps: readonly ThemeStep[] = [],
  onRegion?: OnRegion,
): Import {
  const reader = createReader(book, files, folder);
  const isPlace: IsPlace = (text) => reader.find(text).length > 0;
  const matches = given ?? book.sheets.map((sheet) => matchSheet(sheet, isPlace));
  const ofTaxonomy = steps.filter((step) => step.kind !== 'themes');
  const content = readContent(reader, matches, ofTaxonomy);
  const { taxonomy } = content.taxonomy;
  const { file, interpretations, waiting } = writeThemes(reader, content, steps);
  const written = new Map([
    ...writeRegions(reader, content),
    [`${folder}${THEMES}`, file],
    ...writeProgramme(reader, content),
    ...contactsOf(reader, content),
  ]);
  const own = new Map([
    ...filesFromFolder(reader, taxonomy, steps),
    ...[...written].map(([path, { text }]) => [path, new TextEncoder().encode(text)] as const),
  ]);
  const checked = checkedFolder(reader, own, onRegion);
  const waitingAt = new Set(waiting.map(({ focusArea }) => cellName(focusArea)));
  /** True for what is told of a whole column: that a focus area has no themes that are written. */
  const isOfWaiting = ({ severity, focusArea }: CellIssue) =>
    severity === 'warning' && focusArea !== undefined && waitingAt.has(cellName(focusArea));
  const inCells = checked.issues
    .filter((issue) => !isInFolderAlone(issue, written))
    .map((issue) => withCell(issue, written, book))
    .filter((issue) => !isOfWaiting(issue));
  const issues = inSheetOrder([...reader.issues, ...inCells], book);
  const { dataset, search } = isSound(issues) ? checked : { dataset: null, search: null };
  const final = [...checked.own].map(
    ([path, bytes]) => [path, keptIfSame(path, bytes, reader)] as const,
  );
  const { unplaced } = content;
  const { notices } = reader;
  return {
    files: new Map(final),
    dataset,
    search,
    issues,
    notices,
    unplaced,
    matches,
    isPlace,
    taxonomy,
    interpretations,
    waiting,
  };
}

type Written = ReadonlyMap<string, WrittenFile>;

function writeRegions({ folder, areas }: Reader, { regions }: BookContent): Written {
  const written = regions.map(
    (region) =>
      [`${folder}/regions/${regionFileName(areas, region.code)}`, writeRegion(region)] as const,
  );
  return new Map(written);
}

/**
 * What the sheet of the programme says, with those English titles beside focus areas that are not as in the folder. A list
 * without entries has no row.
 */
function writeProgramme(
  { folder, source, report }: Reader,
  { programme: sheet, regions }: BookContent,
): Written {
  const programme = branchAt(sheet, 'programme');
  if (Object.keys(programme).length === 0) {
    if (!source.programme) report(null, 'nothing about the programme', WHERE);
    return new Map();
  }
  const before = source.programme?.value.translations?.en ?? {};
  const changed = regions.flatMap(({ focusAreas }) =>
    focusAreas.flatMap(({ title, titleEn }) =>
      titleEn === null || titleEn.text === before[title.text]
        ? []
        : [[title.text, titleEn] as const],
    ),
  );
  const said = branchAt(programme, 'translations');
  const en = { ...branchAt(said, 'en'), ...Object.fromEntries(changed) };
  const translations = Object.keys(en).length === 0 ? {} : { translations: { ...said, en } };
  const tree = { commonGoals: [], ...programme, ...translations };
  return new Map([[`${folder}/programme.yaml`, writeYaml(PROGRAMME, tree)]]);
}

/** The contacts; none where they stay as they are, faults and all. */
function contactsOf(reader: Reader, content: BookContent): Written {
  const file = `${reader.folder}/contacts.yaml`;
  const stay = reader.faulty.has(file) && !content.hasContacts;
  return new Map(stay ? [] : [[file, writeContacts(reader, content)]]);
}

const THEMES = '/themes.yaml';
const PROGRAMME = 'What all regions share: the title and the introduction of the programme.';
const WHERE =
  'a sheet such as "Programmet" in the workbook of the atlas, or programme.yaml in the folder';

/** The folder checked, with the page as published if it still says the same. */
function checkedFolder(reader: Reader, own: SourceFiles, onRegion: OnRegion | undefined) {
  const { folder, files, source, tell } = reader;
  const page = `${folder}/${PAGE}`;
  const bytes = files.get(page);
  const outside = [...files].filter(([file]) => !file.startsWith(`${folder}/`));
  const all = new Map([...own, ...outside]);
  const plain = publishProgramme(all, folder, { contacts: true, onRegion });
  if (!bytes || !isSound(plain.issues)) return { ...plain, own };
  // What the page adds is checked alone: reading all files a second time would take as long again.
  const added = checkWithPage({ ...plain.source, page: source.page });
  const issues = inFileOrder([...plain.issues, ...added]);
  if (isSound(issues)) {
    const { kept, names } = takeOutPeople(bytes, source, plain.source);
    tell(TAKEN_OUT, names, MOST_NAMED);
    return { ...plain, issues, own: new Map([...own, [page, kept]]) };
  }
  const found = 'other words than the spreadsheet has';
  const left = warning({ file: page }, found, 'the same words', GONE);
  return { ...plain, own, issues: [...plain.issues, left] };
}

const TAKEN_OUT =
  'People who are contacts no more are taken out of the copy of the source page: {}.';
const MOST_NAMED = 5;
const GONE =
  'The copy of the source page in the project is left out, since it says something else. One of the page as it is now can be added.';

/** True for what is odd in a line that the edition in the folder has, and the spreadsheet does not say. */
function isInFolderAlone({ severity, file, line }: Issue, written: Written): boolean {
  if (severity === 'error' || line === null) return false;
  const own = written.get(file);
  return !own || (!file.endsWith(THEMES) && cellAt(own.cells, line) === null);
}

/** The cell that a line of a file comes from, or else the line above it. */
function cellAt<T>(cells: ReadonlyMap<number, T>, line: number | null): T | undefined {
  let above = line ?? 0;
  while (above > 0 && !cells.has(above)) above -= 1;
  return cells.get(above);
}

/**
 * The issue with the cell that its line comes from, and for one of themes with that of the title above it; as it is where the
 * file was not written from the book.
 */
function withCell(issue: Issue, written: Written, { file }: Book): CellIssue {
  const own = written.get(issue.file);
  if (!own) return { ...issue, cell: null };
  const cell = cellAt(own.cells, issue.line) ?? null;
  const place = cell && cellName(cell);
  const focusArea = own.titles && cellAt(own.titles, issue.line);
  return { ...issue, file, line: null, place, cell, focusArea };
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
