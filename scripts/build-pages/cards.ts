import { pagePaths } from '../../src/app/prerender';
import { cardContent } from './cards/content';
import { cardFile, pagesWithCards } from './cards/name';
import { drawCard } from './cards/draw-card';
import type { PageFiles } from '../shared/page-sources';
import { writeBelow } from '../shared/write-below';

/** Draws a social card into dist/card/ for every page that has one of its own. */
export async function writeCards({ dataset, geometry }: PageFiles): Promise<void> {
  const pages = pagesWithCards(pagePaths(dataset));
  for (const path of pages) {
    await writeBelow('dist', cardFile(path), drawCard(cardContent(path, dataset), geometry));
  }
  process.stdout.write(`${pages.length} cards drawn into dist/card/.\n`);
}
