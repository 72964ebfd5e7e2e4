import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subset from 'subset-font';

/** The path of the package's font with all Latin letters and weights, a woff2 file. */
export const WHOLE_FONT: string = createRequire(import.meta.url).resolve(
  '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
);

const ASCII = Array.from({ length: 95 }, (_, i) => String.fromCodePoint(0x20 + i)).join('');

/**
 * The letters in the page's font: those of Swedish and English, of names from neighbouring countries, and
 * punctuation. Any other letter is loaded from the package's complete files.
 */
export const LETTERS = `${ASCII}\u{a0}§«\u{ad}°²·»½×ÄÅÆÉÖØÜàáäåæçèéêëíïñóôöøúü–—‘’“”„•…−€`;

/** The weights that the style sheets and the map ask for. */
export const WEIGHTS = { min: 400, max: 700 } as const;

/** Returns the package's font with `LETTERS` and `WEIGHTS` only, as a woff2 file. The same input gives the same bytes. */
export async function subsetFont(): Promise<Buffer> {
  return subset(await readFile(WHOLE_FONT), LETTERS, {
    targetFormat: 'woff2',
    variationAxes: { wght: { ...WEIGHTS } },
  });
}
