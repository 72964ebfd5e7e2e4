import { withNewProgramme } from '../../data/areas/new-programme';
import { parseDataset } from '../../data/dataset/parse';
import { programmeId } from '../../domain/model/dataset-schema';
import { CATALOGUE_FILE, listedIn, listProgramme } from '../../data/folder/read-catalogue';
import type { SourceFiles } from '../../data/folder/read-programme-folder';
import { issuesOfVersion, programmeIdIn } from '../../data/spreadsheet/reader';
import { cellName, columnName } from '../../data/spreadsheet/book';
import type { Book, CellRef, Sheet } from '../../data/spreadsheet/book';
import { inWords } from '../../data/issues/wording';
import { importBook, type Import } from '../../data/spreadsheet/import-book';
import { MAX_ROWS_ABOVE } from '../../data/spreadsheet/header-rows';
import type { SheetMatch } from '../../data/spreadsheet/match-sheet';
import { readBook } from '../../data/spreadsheet/read-book';
import type { ThemeStep } from '../../data/spreadsheet/focus-area-themes';
import type { Dataset, Lang } from '../../domain/model/dataset';
import type { ProgrammeFacts } from '../../domain/model/programme-facts';
import type {
  CellReport,
  ColumnReport,
  ImportStage,
  SheetReport,
  Step,
  StudioReport,
} from '../../features/studio/report';
import { isOfThemes, programmeIn } from '../../features/studio/history';
import type { EditionFiles } from '../data-files';
import * as v from 'valibot';
import { changedSheets } from './changed-sheets';
import { cellReport, placeIn } from './find-cell';
import { editionReport, isPublished } from './edition-report';
import { issueReport, phrasesIn } from './issue-report';
import { readingReport } from './reading-report';
import { filledCells, shownCell } from './shortened';

/** What is published where the studio runs. */
export interface Published {
  readonly dataset: Dataset;
  readonly files: SourceFiles;
  /** SHA-256 of the dataset's file; none where it does not matter which edition a spreadsheet is of. */
  readonly digest?: string | undefined;
  /** The id of the programme that a spreadsheet is of which names none, where that is another one. */
  readonly programme?: string;
  /** The language of the page, in which faults are said; English where none is named. */
  readonly lang?: Lang;
}

export interface EditionImport {
  readonly report: StudioReport;
  /** Null where none could be read. */
  readonly book: Book | null;
  readonly matches: readonly SheetMatch[];
  readonly isPlace: Import['isPlace'];
  /** Null if any issue is an error. */
  readonly edition: EditionFiles | null;
}

type OnStage = (stage: ImportStage) => void;

const SAMPLED = 3;
/** The most stages that are reported of the regions. */
const MOST_TOLD = 50;

/** Reads and checks a spreadsheet, compares it with the published edition, and reports each stage of it. */
export async function readEdition(
  name: string,
  bytes: Uint8Array,
  published: Published,
  onStage: OnStage = () => undefined,
): Promise<EditionImport> {
  onStage({ stage: 'cells' });
  const { book, issues } = await readBook(name, bytes);
  if (book === null) {
    const [file = ''] = issues.map((issue) => issue.file);
    const report = {
      file,
      issues: issues.map((issue) => issueReport(issue, published.lang)),
      correctableTitle: null,
      notices: [],
      sheets: [],
      unplaced: [],
      reading: null,
      edition: null,
    };
    return { report, book, matches: [], isPlace: () => false, edition: null };
  }
  onStage({ stage: 'rows' });
  return readSheets(book, published, { onStage });
}

/** Reads a spreadsheet anew, as it was brought and then changed by these steps. */
export function applySteps(
  brought: EditionImport,
  steps: readonly Step[],
  published: Published,
): EditionImport {
  if (brought.book === null) return brought;
  const matches = changedSheets(brought.matches, steps, brought.isPlace);
  const sheets = matches.map(({ sheet }) => sheet);
  const ofThemes = steps.filter(isOfThemes).flatMap((step): readonly ThemeStep[] => {
    if (step.kind !== 'themes') return [step];
    const { row, column, themes } = step;
    const sheet = sheets[step.sheet]?.name;
    return sheet === undefined ? [] : [{ kind: 'themes', cell: { sheet, row, column }, themes }];
  });
  const facts = programmeIn({ steps });
  return readSheets({ ...brought.book, sheets }, published, { matches, steps: ofThemes, facts });
}

/** How a spreadsheet is read otherwise than at first, and what the stages of reading it are reported to. */
interface ReadOptions {
  readonly matches?: readonly SheetMatch[];
  readonly steps?: readonly ThemeStep[];
  /** Of the new programme that it is of, where it does not say so itself. */
  readonly facts?: ProgrammeFacts | null | undefined;
  readonly onStage?: OnStage;
}

function readSheets(
  book: Book,
  from: Published,
  { matches, steps, facts, onStage }: ReadOptions,
): EditionImport {
  const correctable = correctableTitle(book, from);
  const isNew = facts && correctable !== null;
  const published = isNew ? withNewProgramme(from, from.dataset.areaSystem.id, facts) : from;
  const named = programmeIdIn(book);
  const id = v.is(programmeId, named)
    ? named
    : (published.programme ?? published.dataset.programme.id);
  const read = importBook(book, published.files, `data/${id}`, matches, steps, (done, all) => {
    // Of thousands of areas not each is told.
    if (done % Math.ceil(all / MOST_TOLD) === 0) onStage?.({ stage: 'regions', done, all });
  });
  onStage?.({ stage: 'results' });
  // As it is published: nothing that the browser would refuse, and its keys in the order of the schema.
  const parsed = read.dataset && parseDataset(read.dataset, book.file);
  const dataset = parsed?.value ?? null;
  const edited =
    dataset && editionReport(published.dataset, dataset, listedIn(catalogueIn(published.files)));
  const report: StudioReport = {
    file: book.file,
    correctableTitle: correctable,
    notices: read.notices.map((each) => inWords(each, phrasesIn(published.lang))),
    sheets: read.matches.map(sheetReport),
    issues: [
      ...read.issues.map((issue) =>
        issueReport(issue, published.lang, {
          cell: cellIn(book, issue.cell),
          focusArea: cellIn(book, issue.focusArea ?? null),
          themes: read.taxonomy.themes,
          file: book.file,
        }),
      ),
      ...[
        ...(parsed?.issues ?? []),
        ...(isPublished(edited) ? [] : issuesOfVersion(book, from)),
      ].map((issue) => issueReport(issue, published.lang)),
    ],
    unplaced: unplacedIn(read, book.sheets),
    reading: readingReport(read, book, published.dataset),
    edition: edited,
  };
  const outside = [...published.files].filter(([path]) => !isProgramme(path));
  const list = new TextEncoder().encode(listProgramme(catalogueIn(published.files), id));
  const files = new Map([...read.files, ...outside, [CATALOGUE_FILE, list] as const]);
  const edition = dataset && { dataset, search: read.search, files };
  return { report, book, matches: read.matches, isPlace: read.isPlace, edition };
}

/** The title of the published programme, where neither the book nor what it builds on says that it is of another one. */
function correctableTitle(book: Book, { dataset, programme }: Published): string | null {
  const isSaid = v.is(programmeId, programmeIdIn(book)) || programme !== undefined;
  return isSaid ? null : dataset.programme.title;
}

function catalogueIn(files: SourceFiles): string {
  return new TextDecoder().decode(files.get(CATALOGUE_FILE));
}

/** True for the files of any programme. */
const isProgramme = (path: string) => /^data\/(?!areas\/)[^/]+\//.test(path);

function cellIn({ sheets }: Book, cell: CellRef | null): CellReport | null {
  const place = cell && placeIn(sheets, cell);
  return place && place.sheet !== -1 ? cellReport(sheets, place) : null;
}

function sheetReport({ sheet, kind, start, titles, columns, unknown }: SheetMatch): SheetReport {
  // The atlas's own sheet of regions has columns for what follows from the others.
  const fieldOfUnknown = columns.some(({ field }) => field === 'areaCount') ? 'derived' : null;
  const all: readonly Pick<ColumnReport, 'index' | 'field' | 'number'>[] = [
    ...columns.map((column) => {
      const isOne = columns.filter(({ field }) => field === column.field).length === 1;
      return { ...column, number: isOne ? null : column.number };
    }),
    ...unknown.map((index) => ({ index, field: fieldOfUnknown, number: null })),
  ];
  return {
    name: sheet.name,
    kind,
    rows: sheet.rows.slice(start).filter((row) => filledCells(row).length > 0).length,
    header: start - 1,
    // The headers may stand in the row below the last one that is looked at.
    heads: sheet.rows
      .slice(0, MAX_ROWS_ABOVE + 1)
      .map((row) => shownCell(filledCells(row).join(' · '))),
    columns: all
      .toSorted((a, b) => a.index - b.index)
      .map(({ index, field, number }): ColumnReport => {
        const cells = sheet.rows.slice(start, start + SAMPLED).map((row) => row[index] ?? '');
        const title = titles[index]?.text ?? '';
        const letter = columnName(index);
        return { index, letter, title, field, number, sample: cells.map(shownCell) };
      }),
  };
}

function unplacedIn({ unplaced }: Import, sheets: readonly Sheet[]): StudioReport['unplaced'] {
  return unplaced.map((cell) => {
    const { sheet, row } = placeIn(sheets, cell);
    const cells = filledCells(sheets[sheet]?.rows[row] ?? []).map(shownCell);
    return { place: cellName(cell), sheet, row, cells };
  });
}
