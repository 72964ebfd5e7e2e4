import { pagePaths } from '../../src/app/prerender';
import { hasPairsAndCards } from '../../src/store/programme-site';
import { cardContent } from './cards/content';
import { cardFile, pagesWithCards } from './cards/name';
import { drawCard } from './cards/draw-card';
import type { PageFiles } from '../shared/page-sources';
import { writeBelow } from '../shared/write-below';

/** Draws a social card into the programme's card/ for every page that has one of its own. */
export async function writeCards(files: PageFiles): Promise<void> {
  const { dataset, geometry, path: folder, programmeSite } = files;
  const hasOwn = hasPairsAndCards(programmeSite, dataset);
  const pages = pagesWithCards(pagePaths(dataset), hasOwn);
  const waiting = [...pages];
  const drawNext = async (): Promise<void> => {
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      await writeBelow(
        'dist',
        folder + cardFile(path, hasOwn),
        await drawCard(cardContent(path, dataset), geometry),
      );
    }
  };
  // As many as the build has the processor for, beside its pages.
  await Promise.all([drawNext(), drawNext()]);
  process.stdout.write(`${pages.length} cards drawn into dist/${folder}card/.\n`);
}
