import { fork } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { writeHostFiles } from './build-pages/host-files';

/** Writes everything that the client build left out into dist/: pages, frames, cards, open data, host settings, offline copy. */

// React's production code, as in the bundle: chosen when React is first imported.
process.env['NODE_ENV'] = 'production';
const { readSite } = await import('./shared/page-sources');
const { BASE } = await import('./shared/deployment');
const { writePages } = await import('./build-pages/prerender');
const { writeEmbeds } = await import('./build-pages/embed');
const { writeStudio } = await import('./build-pages/studio');
const { writeOpenData } = await import('./build-pages/open-data');
const { writeServiceWorker } = await import('./build-pages/offline');

// With the options of this process, by which it reads TypeScript.
const cards = once(fork('scripts/build-pages/all-cards.ts'), 'exit');
const site = await readSite('dist', BASE);
const pages = await writePages(site);
await writeEmbeds(site);
await writeStudio(site[0]);
// The shells.
await rm('dist/src', { recursive: true });
await writeOpenData(site, pages);
const [exitCode] = (await cards) as [number | null];
if (exitCode !== 0) throw new Error('Social cards are missing in dist/card/.');
await writeHostFiles(site.map(({ path }) => path));
// Last: it lists what the others wrote.
await writeServiceWorker();
