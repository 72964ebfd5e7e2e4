import type { Dataset } from '../../domain/model/dataset';
import { createAreaSystem, type AreaSystem } from '../../domain/model/region';
import { PATH_SEPARATOR } from '../../domain/export/export';
import { NO_AREAS, readAreas, readPlaces } from '../folder/read-areas';
import { readFile } from '../folder/read-bytes';
import {
  areaIdsIn,
  AREAS_FOLDER,
  readProgrammeFolder,
  type SourceFiles,
} from '../folder/read-programme-folder';
import type { ProgrammeSource } from '../folder/source-model';
import { isSound, warning, type Issue } from '../issues/issue';
import { fill, firstOf, type PhraseOfOne, type Wording } from '../issues/wording';
import { cellError, type Book, type CellIssue, type CellRef } from './book';
import { createPlaceFinder, type PlaceFinder } from './match-place';

/** What a book is read with: the areas, and the edition that is in the folder, if there is one. */
export interface Reader {
  readonly book: Book;
  readonly folder: string;
  /** The files of the project: the folder, the areas, the borders. */
  readonly files: SourceFiles;
  /** What the folder says; its parts are null where there is no folder. */
  readonly source: ProgrammeSource;
  /** The files of the folder with errors. */
  readonly faulty: ReadonlySet<string>;
  readonly areas: AreaSystem;
  readonly find: PlaceFinder;
  /** What is found on the way, and what is done without asking. */
  readonly issues: CellIssue[];
  readonly notices: Wording[];
  /** Adds an error in a cell, or in the whole file where there is none. */
  readonly report: (
    cell: CellRef | null,
    found: Wording,
    expected: Wording,
    more?: Partial<Pick<CellIssue, 'severity' | 'hint' | 'focusArea'>>,
  ) => void;
  /** Adds a notice about some names, if there are any, with at most so many of them. */
  readonly tell: (phrase: PhraseOfOne, names: readonly string[], most?: number) => void;
}

/** Creates a reader of a book for a folder. The areas are those that the book names, or else the folder. */
export function createReader(book: Book, files: SourceFiles, folder: string): Reader {
  const { source, issues: before } = readProgrammeFolder(files, folder);
  const errors = before.filter((each) => !isSound([each]) && files.has(each.file));
  const faulty = new Set(errors.map(({ file }) => file));
  const named = valueIn(book, 'areas');
  const known = areaIdsIn(files);
  const id = [named, source.programme?.areaSystem].find((each) => each && known.includes(each));
  const areaFolder = `${AREAS_FOLDER}/${id ?? known[0] ?? ''}`;
  const areas = createAreaSystem(readAreas(files, areaFolder).value ?? NO_AREAS);
  const places = readFile(files, `${areaFolder}/places.yaml`, readPlaces).value;
  const find = createPlaceFinder(areas, places?.value ?? null);
  const issues: CellIssue[] = [];
  const notices = [...book.notices];
  const report: Reader['report'] = (cell, found, expected, more) => {
    issues.push({ ...cellError(book, cell, found, expected), ...more });
  };
  const tell: Reader['tell'] = (phrase, names, most = 3) => {
    if (names.length > 0) notices.push(fill(phrase, firstOf(names, most)));
  };
  return { book, folder, files, source, faulty, areas, find, issues, notices, report, tell };
}

/** The id that a book gives its programme, or undefined. */
export function programmeIdIn(book: Book): string | undefined {
  return valueIn(book, 'id');
}

const SHA_256 = /^[0-9a-f]{64}$/;

/** What is told of a workbook of the published programme that was made of another edition than the one published now. */
export function issuesOfVersion(
  book: Book,
  published: { readonly dataset: Dataset; readonly digest?: string | undefined },
): readonly Issue[] {
  const rows = book.sheets.flatMap((sheet) => sheet.rows);
  const cells = rows.map(([, value = '']) => value.trim().toLowerCase());
  const version = cells.find((cell) => SHA_256.test(cell));
  const { dataset, digest = version } = published;
  if (!version || version === digest || programmeIdIn(book) !== dataset.programme.id) return [];
  return [
    warning(
      { file: book.file },
      'another edition than the one published now',
      'the workbook of the published edition, changed',
      'What has been corrected since is undone where the workbook lacks it: see "What has changed".',
    ),
  ];
}

/** What the sheet of the programme says under a key. */
function valueIn({ sheets }: Book, key: string): string | undefined {
  const path = ['programme', key].join(PATH_SEPARATOR);
  const rows = sheets.flatMap((sheet) => sheet.rows);
  return rows.find(([first]) => first?.trim() === path)?.[1]?.trim();
}
