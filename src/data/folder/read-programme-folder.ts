import { decodeText } from './decode-text';
import { error } from '../issues/issue';
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

  const regions: SourceRegion[] = [];
  const unreadableRegionFiles: string[] = [];
  for (const file of regionFiles(files, folder)) {
    const region = read(file, readRegion, 'a region');
    if (region === null) unreadableRegionFiles.push(file);
    else regions.push(region);
  }
  const source: ProgrammeSource = {
    folder,
    regions,
    unreadableRegionFiles,
    programme: read(`${folder}/programme.yaml`, readProgramme, 'the title and introduction'),
    themes: read(`${folder}/themes.yaml`, readThemes, 'the themes and where they are set'),
    contacts: read(`${folder}/contacts.yaml`, readContacts, 'the contacts'),
    page: read(`${folder}/source.txt`, readPage, 'the page as published'),
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
    .filter((file) => file.startsWith(start) && file.endsWith('.md'))
    .toSorted();
}
