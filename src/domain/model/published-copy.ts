/** The published copy of the atlas that a page belongs to, as citations need it. */
export interface PublishedCopy {
  /** Where the site is served, "https://example.se", or "" where that is not known. */
  readonly origin: string;
  /** SHA-256 of the published dataset's file, 64 hexadecimal digits, or null where it is not known. */
  readonly digest: string | null;
  /** True where the data on the host are others than those that the pages were built from. */
  readonly isReplaced?: boolean;
}

/** The copy of a page that knows neither its origin nor its data version. */
export const UNKNOWN_COPY: PublishedCopy = { origin: '', digest: null };

const SHORT = 12;

/** The data version as people write it: the first 12 digits of the digest. */
export function shortVersion(digest: string): string {
  return digest.slice(0, SHORT);
}
