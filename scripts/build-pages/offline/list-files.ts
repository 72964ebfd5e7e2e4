import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { digestOf, type OfflineManifest } from '../../../src/features/offline/manifest';

/**
 * What a reader never opens without a network: the worker itself, the host's settings, the cards that
 * networks fetch, what portals and search engines read, the files with everything, which a browser with scripts makes by itself, and the frames and
 * the script for other sites. (Browsers give a frame on another site a store of its own.)
 */
const LEFT_OUT =
  /^(?:sw\.js|_headers|card\/.*|inbaddad\/.*|embed\.js|data\/(?:en\/)?regionatlas[.-].*|data\/(?:region|tema)\/.*|data\/datapackage\.json|data\/dcat\..*|robots\.txt|sitemap\.xml|.*\.sha256|.*\.map)$/;

/** The address of a built file below the scope: folders answer for their index.html. */
export function addressOf(file: string): string {
  return file.replace(/(^|\/)index\.html$/, '$1');
}

/** Every file below `folder` that belongs in the offline copy, with its digest, in the order of their addresses. */
export async function listFiles(folder: string): Promise<OfflineManifest['files']> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length))
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !LEFT_OUT.test(file));
  const listed = await Promise.all(
    files.map(async (file) => {
      const bytes = new Uint8Array(await readFile(join(folder, file)));
      return [addressOf(file), await digestOf(bytes)] as const;
    }),
  );
  return Object.fromEntries(listed.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
