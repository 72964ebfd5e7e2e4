import { writeHostFiles } from './build-pages/host-files';

/** Writes everything that the client build left out into dist/: pages, frames, cards, open data, host settings, offline copy. */

// React's production code, as in the bundle: chosen when React is first imported.
process.env['NODE_ENV'] = 'production';
const { readPageSources } = await import('./shared/page-sources');
const { writePages } = await import('./build-pages/prerender');
const { writeEmbeds } = await import('./build-pages/embed');
const { writeStudio } = await import('./build-pages/studio');
const { writeCards } = await import('./build-pages/cards');
const { writeOpenData } = await import('./build-pages/open-data');
const { writeServiceWorker } = await import('./build-pages/offline');

const files = await readPageSources('dist');
const pages = await writePages(files);
await writeEmbeds(files);
await writeStudio(files);
await writeCards(files);
await writeOpenData(files, pages);
await writeHostFiles();
// Last: it lists what the others wrote.
await writeServiceWorker();
