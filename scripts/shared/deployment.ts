/** Where the atlas is served: "/" or a sub-path with slashes at both ends, such as "/regionatlas/". */
export const BASE = basePath(process.env['BASE_PATH'] ?? '/');

/** The origin it is served from, "https://example.se", or "" where the build is not told. */
export const SITE = (process.env['SITE_URL'] ?? '').replace(/\/+$/, '');

/**
 * Returns a sub-path with slashes at both ends, adding those that are missing. Throws a sentence for what is
 * no sub-path, as a whole address or one with spaces.
 */
export function basePath(given: string): string {
  const path = `/${given.trim()}/`.replaceAll(/\/+/g, '/');
  if (/^[\w./~-]+$/.test(path) && !/(?:^|\/)\.{1,2}\//.test(path)) return path;
  throw new Error(
    `BASE_PATH is "${given}". Expected a path such as /regionatlas/, of a–z, 0–9, - and /.`,
  );
}
