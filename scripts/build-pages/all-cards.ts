import { BASE } from '../shared/deployment';
import { readSite } from '../shared/page-sources';
import { writeCards } from './cards';

// Draws the social cards of every programme into dist/. Runs beside build-pages.ts, since it takes half of the build's time.
for (const programme of await readSite('dist', BASE)) await writeCards(programme);
