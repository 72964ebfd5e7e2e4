import { readdirSync, readFileSync, statSync } from 'node:fs';
import { AREAS_FOLDER, NEIGHBOURS_FILE } from '../../src/data/folder/read-programme-folder';
import type { SourceFiles } from '../../src/data/folder/read-programme-folder';
import * as v from 'valibot';
import { parse } from 'yaml';
import { programmeId } from '../../src/data/dataset/schema';

const DATA = 'data';

const catalogue = v.parse(
  v.object({ programmes: v.tupleWithRest([programmeId], programmeId) }),
  parse(readFileSync(`${DATA}/catalog.yaml`, 'utf8')),
);

/** The programme that is published: the first of the catalogue. */
export const [PROGRAMME_ID] = catalogue.programmes;

/** Its folder. */
export const PROGRAMME_FOLDER = `${DATA}/${PROGRAMME_ID}`;

/** Every programme's folder. Paths are relative to the project's root, where npm runs its commands. */
export function programmeFolders(): readonly string[] {
  const entries = readdirSync(DATA, { withFileTypes: true });
  return entries
    .filter((each) => each.isDirectory())
    .map(({ name }) => `${DATA}/${name}`)
    .filter((folder) => folder !== AREAS_FOLDER);
}

/** Reads a programme's source files, or returns null if there is no such folder. */
export function readFolder(folder: string): SourceFiles | null {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) return null;
  const inFolder = [...filesIn(folder), ...filesIn(AREAS_FOLDER)];
  const hasBorders = statSync(NEIGHBOURS_FILE, { throwIfNoEntry: false })?.isFile() === true;
  const paths = hasBorders ? [...inFolder, NEIGHBOURS_FILE] : inFolder;
  return read(paths);
}

/** Reads the files of all areas. */
export function areaFiles(): SourceFiles {
  return read(filesIn(AREAS_FOLDER));
}

function read(paths: readonly string[]): SourceFiles {
  return new Map(paths.map((path) => [path, readFileSync(path)]));
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile() === true);
}

/** Reads the source files of the programme that is published. */
export function readProjectFiles(): SourceFiles {
  return readFolder(PROGRAMME_FOLDER) ?? new Map();
}
