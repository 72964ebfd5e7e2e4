import { PROGRAMME_FOLDER } from '../../scripts/shared/project-files';
import type { Dataset } from '../domain/model/dataset';
import { checkProgrammeFolder } from '../data/checks/check';
import { issueSentence, type Issue } from '../data/issues/issue';
import { inWords } from '../data/issues/wording';
import { publishProgramme } from '../data/publish';
import { NEIGHBOURS_FILE, type SourceFiles } from '../data/folder/read-programme-folder';

/** The folder of the programme whose files the tests read and change. */
export const FOLDER = PROGRAMME_FOLDER;

const texts = import.meta.glob<string>('./edition/data/*/**/*', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Three borders are enough here: the real ones are tested with the geometry. */
const NEIGHBOURS = `[
  { "a": "20", "b": "21", "border": "land" },
  { "a": "17", "b": "20", "border": "land" },
  { "a": "03", "b": "04", "border": "lake", "water": "Mälaren" }
]`;

export function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** Returns the real files of the programme, as read from the disk. */
export function realFiles(): Map<string, Uint8Array> {
  const files = Object.entries(texts).map(([path, text]): [string, Uint8Array] => [
    path.slice(path.indexOf('data/')),
    encode(text),
  ]);
  return new Map([...files, [NEIGHBOURS_FILE, encode(NEIGHBOURS)]]);
}

/** The text of one file, whose path is given from the programme's folder or from the root. */
export function textOf(files: SourceFiles, path: string): string {
  const bytes = files.get(fullPath(path));
  if (bytes === undefined) throw new Error(`The test names a file that does not exist: ${path}`);
  return new TextDecoder().decode(bytes);
}

/** The real files with one passage replaced; the passage must be there, or the test is at fault. */
export function replaced(
  path: string,
  passage: string,
  by: string,
  base?: SourceFiles,
): SourceFiles {
  const files = new Map(base ?? realFiles());
  const text = textOf(files, path);
  if (!text.includes(passage)) throw new Error(`The test replaces what is not there: ${passage}`);
  return files.set(fullPath(path), encode(text.replace(passage, () => by)));
}

/** The real files without one of them. */
export function without(path: string): SourceFiles {
  const files = realFiles();
  files.delete(fullPath(path));
  return files;
}

/** The number of the first line of a real file that holds `passage`. */
export function lineOf(path: string, passage: string): number {
  const lines = textOf(realFiles(), path).split('\n');
  return lines.findIndex((line) => line.includes(passage)) + 1;
}

/** Returns the issues of the files as sentences that begin with the severity and a short path. */
export function sentencesOf(files: SourceFiles): readonly string[] {
  return issuesOf(files).map((issue) => {
    const file = issue.file.replace(`${FOLDER}/`, '');
    return `${issue.severity}: ${issueSentence({ ...issue, file })}`;
  });
}

/** Returns the issues of the files, except the one warning that the real ones give. */
export function issuesOf(files: SourceFiles): readonly Issue[] {
  const { issues } = checkProgrammeFolder(files, FOLDER);
  return issues.filter(({ found }) => inWords(found) !== 'the number "0480- 4483833"');
}

/** The dataset published from the real files. */
export function publishedDataset(contacts = true): Dataset {
  const { dataset } = publishProgramme(realFiles(), FOLDER, { contacts });
  if (dataset === null) throw new Error('The real files should be publishable.');
  return dataset;
}

function fullPath(path: string): string {
  return path === NEIGHBOURS_FILE ? path : `${FOLDER}/${path}`;
}
