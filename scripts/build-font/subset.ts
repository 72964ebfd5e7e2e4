import { readFile } from 'node:fs/promises';
import subset from 'subset-font';
import { LETTERS, WEIGHTS } from './letters';
import { WHOLE_FONT } from './whole-font';

/** The package's font with `LETTERS` and `WEIGHTS` only, as the bytes of a woff2 file; the same every time. */
export async function subsetFont(): Promise<Buffer> {
  return subset(await readFile(WHOLE_FONT), LETTERS, {
    targetFormat: 'woff2',
    variationAxes: { wght: { ...WEIGHTS } },
  });
}
