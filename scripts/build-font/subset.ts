import { readFile } from 'node:fs/promises';
import subset from 'subset-font';
import { LETTERS, WEIGHTS } from './letters';
import { WHOLE_FONT } from './whole-font';

/** Returns the package's font with `LETTERS` and `WEIGHTS` only, as a woff2 file. The same input gives the same bytes. */
export async function subsetFont(): Promise<Buffer> {
  return subset(await readFile(WHOLE_FONT), LETTERS, {
    targetFormat: 'woff2',
    variationAxes: { wght: { ...WEIGHTS } },
  });
}
