import { createAreaSystem } from '../../domain/model/region';
import { error, warning, type Issue } from '../issues/issue';
import { fill, type Phrase } from '../issues/wording';
import { NO_AREAS, readAreas, readNeighbours, readPlaces } from './read-areas';
import { readBytes, readFile, readOnce, type BytesReader } from './read-bytes';
import { readContacts } from './read-contacts';
import { readProgramme, readWords } from './read-programme';
import { readRegion } from './read-region';
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

/** Called with how many of the regions' files have been read, which are most of what there is to read. */
export type OnRegion = (done: number, all: number) => void;

/** Reads every file of a programme's folder, such as "data/my-programme". */
export function readProgrammeFolder(
  files: SourceFiles,
  folder: string,
  onRegion?: OnRegion,
): FolderResult {
  const issues: Issue[] = [];

  function read<T>(file: string, reader: BytesReader<T>, expected?: Phrase): T | null {
    const { value, issues: found } = readFile(files, file, reader, expected);
    issues.push(...found);
    return value;
  }

  issues.push(...strayFiles(files, folder));
  const programme = read(`${folder}/programme.yaml`, readProgramme, 'the title and introduction');
  const [onlyAreas, ...otherAreas] = areaIdsIn(files);
  const areasId = programme?.areaSystem ?? (otherAreas.length === 0 ? onlyAreas : undefined);
  const areaFolder = `${AREAS_FOLDER}/${areasId ?? ''}`;
  const areasRead = areasId === undefined ? null : readAreas(files, areaFolder);
  const hasAreas = [...files.keys()].some((file) => file.startsWith(`${areaFolder}/`));
  if (hasAreas || areasId === undefined) issues.push(...(areasRead?.issues ?? []));
  else issues.push(noAreas(`${folder}/programme.yaml`, areasId));
  const areas = createAreaSystem(areasRead?.value ?? NO_AREAS);
  const regions: SourceRegion[] = [];
  const unreadableRegionFiles: string[] = [];
  const all = regionFiles(files, folder);
  const readOne: BytesReader<SourceRegion> = (name, bytes) =>
    readBytes(name, bytes, (file, text) => readRegion(file, text, areas));
  for (const [done, file] of all.entries()) {
    onRegion?.(done, all.length);
    const region = read(file, readOne);
    if (region === null) unreadableRegionFiles.push(file);
    else regions.push(region);
  }
  const source: ProgrammeSource = {
    folder,
    regions,
    unreadableRegionFiles,
    programme,
    areas,
    themes: read(`${folder}/themes.yaml`, readThemes, 'the themes and where they are set'),
    contacts: read(`${folder}/contacts.yaml`, readContacts, 'the contacts'),
    page: read(`${folder}/source.txt`, readPage),
    words: read(`${folder}/search.yaml`, readWords),
    places: read(`${areaFolder}/places.yaml`, readPlaces),
    neighbours: read(
      bordersFile(files, areaFolder),
      readNeighbours,
      'the borders that "npm run build-geo" writes',
    ),
  };
  return { source, issues };
}

/** What is said where no folder has the name that the programme gives: a slip in it is the likeliest. */
const noAreas = (file: string, id: string) =>
  error({ file }, fill('the areas "{}"', id), 'the name of a folder in data/areas/');

const readPage = readOnce((file, text) => ({ value: { file, text }, issues: [] }));

/** The borders between areas: in their own folder, or those between Sweden's regions. */
function bordersFile(files: SourceFiles, areaFolder: string): string {
  const own = `${areaFolder}/neighbours.json`;
  return files.has(own) ? own : NEIGHBOURS_FILE;
}

function regionFiles(files: SourceFiles, folder: string): readonly string[] {
  const start = `${folder}/regions/`;
  return [...files.keys()]
    .filter((file) => file.startsWith(start) && isProgrammeFile(file, folder))
    .toSorted();
}

/** The files of a programme beside those of its regions. */
const FILES = ['programme.yaml', 'themes.yaml', 'contacts.yaml', 'search.yaml', 'source.txt'];

/** How the names of the shadow files begin that office programs and macOS leave beside those one edits. */
const SHADOW = /\/(?:~\$|\._)[^/]*$/;

/** True for a file of a programme's folder that is read; whatever else lies there is not published. */
export function isProgrammeFile(file: string, folder: string): boolean {
  const name = file.slice(folder.length + 1);
  const isOne = name.startsWith('regions/') ? name.endsWith('.md') : FILES.includes(name);
  return isOne && file.startsWith(`${folder}/`) && !SHADOW.test(file);
}

/** Reports files that are not read, so that nobody believes they are. */
function strayFiles(files: SourceFiles, folder: string): readonly Issue[] {
  return [...files.keys()]
    .filter((file) => file.startsWith(`${folder}/`) && !isProgrammeFile(file, folder))
    .map((file) => {
      const expected = fill('only {} and files like regions/code-name.md', FILES.join(', '));
      return warning({ file }, 'a file that is not read', expected);
    });
}
