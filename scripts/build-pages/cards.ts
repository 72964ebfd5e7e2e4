import { pagePaths } from '../../src/app/prerender';
import { cardContent } from './cards/content';
import { cardFile, pagesWithCards } from './cards/name';
import { drawCard } from './cards/draw-card';
import type { PageFiles } from '../shared/page-sources';
import { writeBelow } from '../shared/write-below';

/** Draws a social card into dist/card/ for every page that has one of its own. */
export async function writeCards({ dataset, geometry }: PageFiles): Promise<void> {
  const pages = pagesWithCards(pagePaths(dataset));
  const waiting = [...pages];
  const drawNext = async (): Promise<void> => {
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      await writeBelow(
        'dist',
        cardFile(path),
        await drawCard(cardContent(path, dataset), geometry),
      );
    }
  };
  // One is drawn while another is compressed.
  await Promise.all([drawNext(), drawNext()]);
  process.stdout.write(`${pages.length} cards drawn into dist/card/.\n`);
}
