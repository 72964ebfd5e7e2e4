import { BASE } from '../shared/deployment';

/** Draws the social cards of every programme into dist/. Its own process, beside that of the pages: it is half of their work. */

// React's production code, as in the bundle: chosen when React is first imported.
process.env['NODE_ENV'] = 'production';
const { readSite } = await import('../shared/page-sources');
const { writeCards } = await import('./cards');

for (const programme of await readSite('dist', BASE)) await writeCards(programme);
