/** What one version of the atlas consists of: written by the build into the service worker. */
export interface OfflineManifest {
  /** Changes when any file, any header or the worker itself does. */
  readonly version: string;
  /** Digest of each file by its address below the scope: "", "region/dalarna/", "assets/index-x1.js". */
  readonly files: Readonly<Record<string, string>>;
}

/** The file that stands for every address nobody knows. */
export const NOT_FOUND_FILE = '404.html';

/** What a page says to a waiting worker when the reader has chosen the new version. */
export const TAKE_OVER = 'take-over';

/** First quarter of the SHA-256 of some bytes, as 16 hexadecimal digits: enough to tell versions of a file apart. The build and the worker share it. */
export async function digestOf(bytes: BufferSource): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...hash.subarray(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
