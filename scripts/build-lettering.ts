/**
 * Build `src/lettering/lettering.woff2`, the page's type with the letters and weights that it uses, from its package.
 *
 *   npm run build-lettering
 */
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { LETTERS } from './lettering/letters';
import { subsetLettering } from './lettering/subset';

const TARGET = fileURLToPath(new URL('../src/lettering/lettering.woff2', import.meta.url));

const font = await subsetLettering();
await writeFile(TARGET, font);
process.stdout.write(
  `Wrote src/lettering/lettering.woff2: ${String(LETTERS.length)} letters, ${String(font.length)} bytes.\n`,
);
