import { splitProgramme } from '../../store/paths';

/** A file of the offline copy, as Workbox takes it: by its address below the scope. */
export interface OfflineFile {
  readonly url: string;
  /** Changes when the file does; null where the address itself does. */
  readonly revision: string | null;
  /** The browser refuses any other bytes, so that a half-published version is never kept. Data have none: see `isData`. */
  readonly integrity?: string;
}

/** True for the data of a programme, which a steward may replace on the host without a build. */
export const isData = (path: string): boolean => /(?:^|\/)data\/[^/]+\.json$/.test(path);

/**
 * Returns the stored page from which the browser makes a page: the home page of its programme in its language, or the one for
 * unknown addresses, which says that there is no network.
 *
 * @param pages the addresses of all pages below the scope.
 */
export function shellOf(path: string, pages: readonly string[]): string {
  const page = path.replace(/(^|\/)index\.html$/, '$1').replace(/([^/])$/, '$1/');
  if (!pages.includes(page)) return '404.html';
  const [folder, rest] = splitProgramme(page);
  const shell = folder + (rest.startsWith('en/') ? 'en/' : '');
  return shell === '' ? './' : shell;
}

/** What a page says to a waiting worker when the reader has chosen the new version. */
export const TAKE_OVER = 'take-over';
