import { readFile } from 'node:fs/promises';
import subsetFont from 'subset-font';
import { LETTERS, WEIGHTS } from './letters';
import { WHOLE_FONT } from './whole-font';

/** The package's font with `LETTERS` and `WEIGHTS` only, as the bytes of a woff2 file; the same every time. */
export async function subsetLettering(): Promise<Buffer> {
  return subsetFont(await readFile(WHOLE_FONT), LETTERS, {
    targetFormat: 'woff2',
    variationAxes: { wght: { ...WEIGHTS } },
  });
}
