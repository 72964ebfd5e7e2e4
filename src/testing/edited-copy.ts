import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { DATA_ROOT, PROGRAMME_FOLDER } from '../../scripts/shared/project-files';

// Files of a copy, as paths from the programme's folder.
export const DALARNA = 'regions/20-dalarna.md';
export const CATALOGUE = '../catalog.yaml';
export const AREAS = '../areas/sveriges-regioner/areas.yaml';
export const PLACES = '../areas/sveriges-regioner/places.yaml';

/** A copy of the edition that the tests keep, which a test edits as a steward would. */
interface EditedCopy {
  /** The folder that its data/ is in. */
  readonly root: () => string;
  /** Where a file or folder is, whose path is from the programme's folder. */
  readonly inFolder: (file: string) => string;
  /** Replaces a passage in files; it must be there. */
  readonly edit: (passage: string | RegExp, by: string, ...files: readonly string[]) => void;
}

/** Makes a copy of the edition for each test of a file, and removes it. */
export function editedCopy(): EditedCopy {
  let root = '';
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'regionatlas-edits-'));
    cpSync(join(DATA_ROOT, 'data'), join(root, 'data'), { recursive: true });
  });
  afterEach(() => rmSync(root, { recursive: true }));
  const inFolder = (file: string) => join(root, PROGRAMME_FOLDER, file);
  return {
    root: () => root,
    inFolder,
    edit(passage, by, ...files) {
      for (const file of files) {
        const text = readFileSync(inFolder(file), 'utf8');
        const next = text.replace(passage, () => by);
        if (next === text) throw new Error(`${file} has no "${String(passage)}".`);
        writeFileSync(inFolder(file), next);
      }
    },
  };
}
