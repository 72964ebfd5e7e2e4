import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as Entry from '../../src/app/prerender';
import { cardContent } from './cards/content';
import { cardFile, pagesWithCards } from './cards/name';
import { drawCard } from './cards/draw-card';
import { readPageSources } from './pages';
import { writeBelow } from '../shared/write-below';

/** Draws a social card into dist/card/ for every page that has one of its own. */
const entry = pathToFileURL(join('dist-ssr', 'prerender.js')).href;
const { pagePaths } = (await import(entry)) as typeof Entry;

const { dataset, geometry } = await readPageSources('dist');
const pages = pagesWithCards(pagePaths(dataset));
for (const path of pages) {
  await writeBelow('dist', cardFile(path), drawCard(cardContent(path, dataset), geometry));
}
process.stdout.write(`${pages.length} cards drawn into dist/card/.\n`);
