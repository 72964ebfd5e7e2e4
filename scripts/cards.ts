import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as Entry from '../src/entry-prerender';
import { cardContent } from './card/card-content';
import { cardFile, pagesWithCards } from './card/card-name';
import { drawCard } from './card/draw-card';
import { readPageSources } from './pages';

/** Draws a social card into dist/card/ for every page that has one of its own. */
const entry = pathToFileURL(join('dist-ssr', 'entry-prerender.js')).href;
const { pagePaths } = (await import(entry)) as typeof Entry;

const { dataset, geometry } = await readPageSources('dist');
const pages = pagesWithCards(pagePaths(dataset));
await mkdir(dirname(join('dist', cardFile(''))), { recursive: true });
for (const path of pages) {
  await writeFile(join('dist', cardFile(path)), drawCard(cardContent(path, dataset), geometry));
}
process.stdout.write(`${pages.length} cards drawn into dist/card/.\n`);
