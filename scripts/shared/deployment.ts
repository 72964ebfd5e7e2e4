import { orExit } from './or-exit';

/** Where the atlas is served: "/" or a sub-path with slashes at both ends, such as "/regionatlas/". */
export const BASE = orExit(() => basePath(process.env['BASE_PATH'] ?? '/'));

/** The origin it is served from, "https://example.se", or "" where the build is not told. */
export const SITE = orExit(() => siteOrigin(process.env['SITE_URL'] ?? ''));

/** Returns an origin without a slash at its end, or "" for none. Throws a sentence for an address that has a path. */
export function siteOrigin(given: string): string {
  const origin = given.trim().replace(/\/+$/, '');
  if (origin === '' || /^https?:\/\/[^/?#\s]+$/.test(origin)) return origin;
  throw new Error(
    `SITE_URL is "${given}". Expected an origin without a path, such as https://example.se; a path is given in BASE_PATH.`,
  );
}

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

/** Returns false where all contacts are left out. Throws a sentence for another word than "none": it would publish them. */
export function publishesContacts(given: string): boolean {
  if (given === '' || given === 'none') return given === '';
  throw new Error(
    `REGIONATLAS_CONTACTS is "${given}". Expected "none", which leaves all contacts out, or nothing.`,
  );
}
