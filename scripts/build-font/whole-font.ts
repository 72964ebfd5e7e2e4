import { createRequire } from 'node:module';

/** The path of the package's font with all Latin letters and weights, a woff2 file. */
export const WHOLE_FONT: string = createRequire(import.meta.url).resolve(
  '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
);
