import { createAreaSystem } from '../../domain/model/region';
import { error, warning, type Issue } from '../issues/issue';
import type { Phrase } from '../issues/wording';
import { NO_AREAS, readAreas } from './read-areas';
import { readBytes, readOnce, type BytesReader, type Reader } from './read-bytes';
import { readContacts } from './read-contacts';
import { readNeighbours } from './read-neighbours';
import { readProgramme } from './read-programme';
import { readRegion } from './read-region';
import { readPlaces, readWords } from './read-search';
import { readThemes } from './read-themes';
import type { ProgrammeSource, SourceRegion } from './source-model';

/** The project's files in memory: path from the root, with "/", to content. */
export type SourceFiles = ReadonlyMap<string, Uint8Array>;

/** The borders between Sweden's regions. */
export const NEIGHBOURS_FILE = 'public/geo/neighbours.json';

/** Where areas are kept, a folder for each set of them. */
export const AREAS_FOLDER = 'data/areas';

/** Returns the ids of the areas that there are. */
export function areaIdsIn(files: SourceFiles): readonly string[] {
  return [...files.keys()].flatMap(
    (path) => /^data\/areas\/([^/]+)\/areas\.yaml$/.exec(path)?.[1] ?? [],
  );
}

export interface FolderResult {
  readonly source: ProgrammeSource;
  readonly issues: readonly Issue[];
}

/** Told of the files of regions, the most of what there is to read: how many have been read. */
export type OnRegion = (done: number, all: number) => void;

/** Reads every file of a programme's folder, such as "data/my-programme". */
export function readProgrammeFolder(
  files: SourceFiles,
  folder: string,
  onRegion?: OnRegion,
): FolderResult {
  const issues: Issue[] = [];

  function readFile<T>(file: string, reader: BytesReader<T>, origin: Phrase | null): T | null {
    const bytes = files.get(file);
    if (bytes === undefined) {
      if (origin !== null) issues.push(error({ file }, 'no such file', origin));
      return null;
    }
    const { value, issues: found } = reader(file, bytes);
    issues.push(...found);
    return value;
  }

  const read = <T>(file: string, reader: Reader<T>, origin: Phrase | null) =>
    readFile(file, (name, bytes) => readBytes(name, bytes, reader), origin);

  issues.push(...strayFiles(files, folder));
  const programme = read(`${folder}/programme.yaml`, readProgramme, 'the title and introduction');
  const areaFolder = areasFolder(files, programme?.areaSystem ?? null);
  const areasRead = areaFolder === null ? null : readAreas(files, areaFolder);
  issues.push(...(areasRead?.issues ?? []));
  const areas = createAreaSystem(areasRead?.value ?? NO_AREAS);
  const regions: SourceRegion[] = [];
  const unreadableRegionFiles: string[] = [];
  const all = regionFiles(files, folder);
  for (const [done, file] of all.entries()) {
    onRegion?.(done, all.length);
    const region = read(file, (name, text) => readRegion(name, text, areas), null);
    if (region === null) unreadableRegionFiles.push(file);
    else regions.push(region);
  }
  const page = `${folder}/source.txt`;
  const source: ProgrammeSource = {
    folder,
    regions,
    unreadableRegionFiles,
    programme,
    areas,
    themes: readFile(`${folder}/themes.yaml`, readThemesOnce, 'the themes and where they are set'),
    contacts: readFile(`${folder}/contacts.yaml`, readContactsOnce, 'the contacts'),
    page: read(page, (file, text) => ({ value: { file, text }, issues: [] }), null),
    search: {
      words: readFile(`${folder}/search.yaml`, readWordsOnce, null),
      places: readFile(`${areaFolder ?? ''}/places.yaml`, readPlacesOnce, null),
    },
    neighbours: readFile(
      bordersFile(files, areaFolder),
      readBordersOnce,
      'the borders that "npm run build-geo" writes',
    ),
  };
  return { source, issues };
}

const readBordersOnce = readOnce(readNeighbours);
const readThemesOnce = readOnce(readThemes);
const readContactsOnce = readOnce(readContacts);
const readWordsOnce = readOnce(readWords);
/** Reads `places.yaml` of areas, once. */
export const readPlacesOnce = readOnce(readPlaces);

/** The borders between areas: in their own folder, or those between Sweden's regions. */
function bordersFile(files: SourceFiles, areaFolder: string | null): string {
  const own = `${areaFolder ?? ''}/neighbours.json`;
  return files.has(own) ? own : NEIGHBOURS_FILE;
}

/** The folder of the areas with an id; of any where the id cannot be read, or null. */
function areasFolder(files: SourceFiles, id: string | null): string | null {
  if (id !== null) return `${AREAS_FOLDER}/${id}`;
  const any = [...files.keys()].find((file) => file.startsWith(`${AREAS_FOLDER}/`));
  return any?.slice(0, any.lastIndexOf('/')) ?? null;
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
