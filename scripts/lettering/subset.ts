import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import { LETTERS, WEIGHTS } from './letters';

const WHOLE =
  '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2';

/** The package's font with `LETTERS` and `WEIGHTS` only, as the bytes of a woff2 file; the same every time. */
export async function subsetLettering(): Promise<Buffer> {
  const whole = await readFile(createRequire(import.meta.url).resolve(WHOLE));
  return subsetFont(whole, LETTERS, {
    targetFormat: 'woff2',
    variationAxes: { wght: { ...WEIGHTS } },
  });
}
