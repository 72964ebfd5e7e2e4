import { decodeText } from './decode-text';
import { error, warning } from '../issues/issue';
import type { Issue, Reading } from '../issues/issue';
import { readContacts } from './read-contacts';
import { readNeighbours } from './read-neighbours';
import { readProgramme } from './read-programme';
import { readRegion } from './read-region';
import { readThemes } from './read-themes';
import type { ProgrammeSource, SourcePage, SourceRegion } from './source-model';

/** The project's files in memory: path from the root, with "/", to content. */
export type SourceFiles = ReadonlyMap<string, Uint8Array>;

/** The borders between regions: the one file outside the programme's folder. */
export const NEIGHBOURS_FILE = 'public/geo/neighbours.json';

export interface FolderReading {
  readonly source: ProgrammeSource;
  readonly issues: readonly Issue[];
}

/** Reads every file of a programme's folder, such as "data/vagar-till-hallbar-utveckling". */
export function readProgrammeFolder(files: SourceFiles, folder: string): FolderReading {
  const issues: Issue[] = [];

  function read<T>(file: string, reader: Reader<T>, origin: string): T | null {
    const bytes = files.get(file);
    if (bytes === undefined) {
      issues.push(error({ file }, 'no such file', origin));
      return null;
    }
    const text = decodeText(file, bytes);
    issues.push(...text.issues);
    if (text.value === null) return null;
    const { value, issues: more } = reader(file, text.value);
    issues.push(...more);
    return value;
  }

  issues.push(...strayFiles(files, folder));
  const regions: SourceRegion[] = [];
  const unreadableRegionFiles: string[] = [];
  for (const file of regionFiles(files, folder)) {
    const region = read(file, readRegion, 'a region');
    if (region === null) unreadableRegionFiles.push(file);
    else regions.push(region);
  }
  const page = `${folder}/source.txt`;
  const source: ProgrammeSource = {
    folder,
    regions,
    unreadableRegionFiles,
    programme: read(`${folder}/programme.yaml`, readProgramme, 'the title and introduction'),
    themes: read(`${folder}/themes.yaml`, readThemes, 'the themes and where they are set'),
    contacts: read(`${folder}/contacts.yaml`, readContacts, 'the contacts'),
    page: files.has(page) ? read(page, readPage, 'the page as published') : null,
    neighbours: read(
      NEIGHBOURS_FILE,
      readNeighbours,
      'the borders that "npm run build-geo" writes',
    ),
  };
  return { source, issues };
}

type Reader<T> = (file: string, content: string) => Reading<T>;

function readPage(file: string, text: string): Reading<SourcePage> {
  return { value: { file, text }, issues: [] };
}

function regionFiles(files: SourceFiles, folder: string): readonly string[] {
  const start = `${folder}/regions/`;
  return [...files.keys()]
    .filter((file) => file.startsWith(start) && file.endsWith('.md') && !SHADOW.test(file))
    .toSorted();
}

/** Files that office programs and operating systems leave beside those one edits. */
const SHADOW = /\/(?:~\$|\._)[^/]*$|\/(?:\.DS_Store|Thumbs\.db|desktop\.ini)$/i;

/** Reports files that are not read, so that nobody believes they are. */
function strayFiles(files: SourceFiles, folder: string): readonly Issue[] {
  return [...files.keys()]
    .filter((file) => file.startsWith(`${folder}/`))
    .flatMap((file) => {
      if (SHADOW.test(file)) return [warning({ file }, ...SHADOW_WORDS)];
      const isStray = file.startsWith(`${folder}/regions/`) && !file.endsWith('.md');
      return isStray
        ? [warning({ file }, 'a file that is not read', 'only files ending in .md')]
        : [];
    });
}

const SHADOW_WORDS = [
  'a file that a program left behind',
  'no such file',
  'It is not read.',
] as const;
