/**
 * Builds `src/ui/font/font.woff2`, the letters and weights that the page uses, from the font's package.
 *
 *   npm run build-font
 */
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { LETTERS, subsetFont } from './build-font/font';

const TARGET = fileURLToPath(new URL('../src/ui/font/font.woff2', import.meta.url));

const font = await subsetFont();
await writeFile(TARGET, font);
process.stdout.write(
  `Wrote src/ui/font/font.woff2: ${LETTERS.length} letters, ${font.length} bytes.\n`,
);
