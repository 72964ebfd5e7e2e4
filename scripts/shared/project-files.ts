import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { isAbsolute, join, relative } from 'node:path/posix';
import { CATALOGUE_FILE, readCatalogue } from '../../src/data/folder/read-catalogue';
import { readBytes, readFile } from '../../src/data/folder/read-bytes';
import { AREAS_FOLDER, NEIGHBOURS_FILE } from '../../src/data/folder/read-programme-folder';
import type { SourceFiles } from '../../src/data/folder/read-programme-folder';
import type { ReadResult } from '../../src/data/issues/issue';

const DATA = 'data';

/**
 * The folder that data/ is in: the project's root, where npm runs its commands, or another that a build is told of.
 */
export const DATA_ROOT = process.env['REGIONATLAS_DATA'] ?? '.';

/** Every programme's folder, as a path from the root. */
export function programmeFolders(root = DATA_ROOT): readonly string[] {
  const data = join(root, DATA);
  const entries = existsSync(data) ? readdirSync(data, { withFileTypes: true }) : [];
  return entries
    .filter((each) => each.isDirectory())
    .map(({ name }) => `${DATA}/${name}`)
    .filter((folder) => folder !== AREAS_FOLDER);
}

/** The ids of the programmes that are published, the one at the site's base first. */
export function catalogue(root = DATA_ROOT): ReadResult<readonly string[]> {
  const names = programmeFolders(root).map((folder) => folder.slice(DATA.length + 1));
  const read = (_: string, text: string) => readCatalogue(text, names);
  const files = new Map(contentOf([CATALOGUE_FILE], root));
  return readFile(
    files,
    CATALOGUE_FILE,
    (file, bytes) => readBytes(file, bytes, read),
    'the programmes of the site',
  );
}

/** A folder that somebody names, as a path from the root: "data/mine" of "./data/mine/" or of its whole path. */
export function fromRoot(folder: string): string {
  return relative(DATA_ROOT, isAbsolute(folder) ? folder : join(DATA_ROOT, folder));
}

/** The folder of a programme, as a path from the root. */
export function folderOfProgramme(id: string): string {
  return `${DATA}/${id}`;
}

export const PROGRAMME_ID = catalogue().value?.[0] ?? '';

export const PROGRAMME_FOLDER = folderOfProgramme(PROGRAMME_ID);

/** Reads a programme's source files, with the areas, the borders and the catalogue, or returns null if there is no such folder. */
export function readFolder(folder: string, root = DATA_ROOT): SourceFiles | null {
  if (statSync(join(root, folder), { throwIfNoEntry: false })?.isDirectory() !== true) return null;
  return new Map([
    ...filesIn(folder, root),
    ...areaFiles(root),
    ...contentOf([CATALOGUE_FILE], root),
    ...contentOf([NEIGHBOURS_FILE], '.'),
  ]);
}

/** Reads the files of all areas. */
export function areaFiles(root = DATA_ROOT): SourceFiles {
  return new Map(existsSync(join(root, AREAS_FOLDER)) ? filesIn(AREAS_FOLDER, root) : []);
}

function filesIn(folder: string, root: string): readonly (readonly [string, Uint8Array])[] {
  const names = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
  const paths = names.map((name) => `${folder}/${name.replaceAll('\\', '/')}`);
  return contentOf(paths, root);
}

/** Reads those of some paths that are files. */
function contentOf(
  paths: readonly string[],
  root: string,
): readonly (readonly [string, Uint8Array])[] {
  return paths
    .filter((path) => statSync(join(root, path), { throwIfNoEntry: false })?.isFile() === true)
    .map((path) => [path, readFileSync(join(root, path))] as const);
}

/** Reads the source files of the first programme. */
export function readProjectFiles(): SourceFiles {
  return readFolder(PROGRAMME_FOLDER) ?? new Map();
}
