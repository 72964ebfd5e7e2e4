import { pagePaths } from '../../src/app/prerender';
import { hasPairsAndCards } from '../../src/store/programme-site';
import { cardContent } from './cards/content';
import { cardFile, pagesWithCards } from './cards/name';
import { drawCard } from './cards/draw-card';
import { BASE } from '../shared/deployment';
import { readSite, type PageFiles } from '../shared/page-sources';
import { writeBelow } from '../shared/write-below';

// Draws the social cards of every programme into dist/. Runs beside build-pages.ts, since it takes half of the build's time.
for (const programme of await readSite('dist', BASE)) await writeCards(programme);

/** Draws a social card into the programme's card/ for every page that has one of its own. */
async function writeCards(files: PageFiles): Promise<void> {
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
  // One is drawn while another is compressed.
  await Promise.all([drawNext(), drawNext()]);
  process.stdout.write(`${pages.length} cards drawn into dist/${folder}card/.\n`);
}
