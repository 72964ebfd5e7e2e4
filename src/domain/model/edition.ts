/** Which copy of the atlas this is: what a citation needs to be found again. */
export interface Edition {
  /** Where the site is served, "https://example.se", or "" where that is not known. */
  readonly origin: string;
  /** SHA-256 of the published dataset's file, 64 hexadecimal digits, or null where it is not known. */
  readonly digest: string | null;
}

/** For a page of which nothing is known but what it says. */
export const UNKNOWN_EDITION: Edition = { origin: '', digest: null };

const SHORT = 12;

/** The data's version as people write it: the digest's first 12 digits; two that differ by chance are not to be expected. */
export function shortVersion(digest: string): string {
  return digest.slice(0, SHORT);
}
