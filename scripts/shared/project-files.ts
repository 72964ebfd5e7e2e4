import { readdirSync, readFileSync, statSync } from 'node:fs';
import { NEIGHBOURS_FILE } from '../../src/data/folder/read-programme-folder';
import type { SourceFiles } from '../../src/data/folder/read-programme-folder';
import { PROGRAMME_ID } from '../../src/domain/model/dataset';

/** The folder of the programme that is published. */
export const PROGRAMME_FOLDER = `data/${PROGRAMME_ID}`;

/** Reads the programme's source files. Paths are relative to the project's root, where npm runs its commands. */
export function readProjectFiles(): SourceFiles {
  const inFolder = listFiles(PROGRAMME_FOLDER);
  const geography = listFiles('public/geo').filter((path) => path === NEIGHBOURS_FILE);
  return new Map([...inFolder, ...geography].map((path) => [path, readFileSync(path)]));
}

function listFiles(folder: string): readonly string[] {
  if (statSync(folder, { throwIfNoEntry: false }) === undefined) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((path) => statSync(path).isFile());
}
