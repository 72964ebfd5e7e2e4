import { rm } from 'node:fs/promises';
import { writeHostFiles } from './build-pages/host-files';

/** Writes everything that the client build left out into dist/: pages, frames, cards, open data, host settings, offline copy. */

// React's production code, as in the bundle: chosen when React is first imported.
process.env['NODE_ENV'] = 'production';
const { readSite } = await import('./shared/page-sources');
const { BASE } = await import('./shared/deployment');
const { writeCards } = await import('./build-pages/cards');
const { writePages } = await import('./build-pages/prerender');
const { writeEmbeds } = await import('./build-pages/embed');
const { writeStudio } = await import('./build-pages/studio');
const { writeOpenData } = await import('./build-pages/open-data');
const { writeServiceWorker } = await import('./build-pages/offline');

const site = await readSite('dist', BASE);
// Other threads draw them meanwhile.
const cards = Promise.all(site.map(writeCards));
const pages = await writePages(site);
await writeEmbeds(site);
await writeStudio(site[0]);
// The shells.
await rm('dist/src', { recursive: true });
await writeOpenData(site, pages);
await cards;
await writeHostFiles(site.map(({ path }) => path));
// Last: it lists what the others wrote.
await writeServiceWorker();
