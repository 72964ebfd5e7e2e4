import { basename } from 'node:path';
import * as v from 'valibot';
import { freeProgrammeId, withNewProgramme } from '../../src/data/areas/new-programme';
import { programmeId } from '../../src/domain/model/dataset-schema';
import { AREAS_FOLDER } from '../../src/data/folder/read-programme-folder';
import { publishProgramme } from '../../src/data/publish';
import { programmeIdIn } from '../../src/data/spreadsheet/reader';
import type { Book } from '../../src/data/spreadsheet/book';
import { importBook, type Import } from '../../src/data/spreadsheet/import-book';
import type { Dataset } from '../../src/domain/model/dataset';
import type { ProgrammeFacts } from '../../src/domain/model/programme-facts';
import {
  folderOfProgramme,
  fromRoot,
  PROGRAMME_FOLDER,
  programmeFolders,
  readFolder,
  readProjectFiles,
} from '../shared/project-files';

/** What was said on the command line; `new` is the title of a new programme. */
type Option = 'into' | 'new' | Exclude<keyof ProgrammeFacts, 'title' | 'mapSource' | 'called'>;
type Options = Readonly<Partial<Record<Option, string | undefined>>>;

interface ReadImport {
  readonly folder: string;
  /** The edition that is in the folder; null where there is none. */
  readonly before: Dataset | null;
  readonly read: Import;
}

/** Returns what a spreadsheet becomes, or a sentence on what must be said first. */
export function readImport(book: Book, options: Options): ReadImport | string {
  if (options.new !== undefined) return readNew(book, options.new, options);
  const folder = folderOf(book, options);
  if (folder === null)
    return 'The spreadsheet does not name its programme. Say where it goes: --into data/my-programme, or that it is a new programme: --new "Title"';
  const files = readFolder(folder) ?? readFolder(AREAS_FOLDER) ?? new Map<string, Uint8Array>();
  const before = publishProgramme(files, folder, { contacts: true }).dataset;
  return { folder, before, read: importBook(book, files, folder) };
}

/** The folder that was named, or that of the programme's id in the spreadsheet; null if that is no id. */
function folderOf(book: Book, { into }: Options): string | null {
  if (into !== undefined) return fromRoot(into);
  const id = programmeIdIn(book);
  return v.is(programmeId, id) ? folderOfProgramme(id) : null;
}

/** A programme that begins with the themes of the first one of the catalogue, and with nothing else of it. */
function readNew(book: Book, title: string, options: Options): ReadImport | string {
  const { publisher, source, intro = '', language } = options;
  if (publisher === undefined || source === undefined)
    return 'Say what the new programme is: --new "Title" --publisher "…" --source "the page or document", and --intro "…" where it has an introduction';
  if (v.is(programmeId, programmeIdIn(book)))
    return 'The spreadsheet says itself which programme it is of, on its sheet. Leave --new out.';
  const folder = options.into === undefined ? null : folderOf(book, options);
  if (folder !== null && folder !== folderOfProgramme(basename(folder)))
    return `A new programme has a folder below data/, and ${folder} is none. Say: --into data/my-programme`;
  if (folder !== null && programmeFolders().includes(folder))
    return `${folder} is there already. Say another one: --into data/my-programme`;
  const files = readProjectFiles();
  const { dataset } = publishProgramme(files, PROGRAMME_FOLDER, { contacts: true });
  if (dataset === null) return `${PROGRAMME_FOLDER} has errors: npm run check-data`;
  const own =
    folder ?? folderOfProgramme(freeProgrammeId(title, [...files.keys(), ...programmeFolders()]));
  const { files: all } = withNewProgramme(
    { dataset, files },
    dataset.areaSystem.id,
    { title, publisher, source, intro, language },
    basename(own),
  );
  return { folder: own, before: null, read: importBook(book, all, own) };
}
