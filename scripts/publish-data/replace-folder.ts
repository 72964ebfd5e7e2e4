import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { writeBelow } from '../shared/write-below';

/**
 * Replaces a folder below `parent` by the files, whose paths begin with its name. They are written aside and
 * swapped in at the end: a failure on the way leaves the folder as it was, and no file of it is kept.
 */
export async function replaceFolder(
  parent: string,
  name: string,
  files: ReadonlyMap<string, string | Uint8Array>,
): Promise<void> {
  // Beside the parent, since everything in public/ is served, and on the same disk, so that it can be renamed.
  const aside = await mkdtemp(`${parent}.next-`);
  try {
    for (const [path, content] of files) await writeBelow(aside, path, content);
    await mkdir(parent, { recursive: true });
    const target = join(parent, name);
    const before = join(aside, 'before');
    await rename(target, before).catch(ignoreMissing);
    try {
      await rename(join(aside, name), target);
    } catch (error) {
      await rename(before, target);
      throw error;
    }
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
}

function ignoreMissing(error: unknown): void {
  if (!(error instanceof Error) || !('code' in error) || error.code !== 'ENOENT') throw error;
}
