import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as Entry from '../../src/app/prerender';
import { BASE, SITE } from '../shared/deployment';
import { fillShell, readPageSources } from './pages';
import { writeVcards } from './vcards';
import { writeBelow } from '../shared/write-below';

/** Writes every page of the atlas into dist/, from the shell that the client build left there. */
const entry = pathToFileURL(join('dist-ssr', 'prerender.js')).href;
const { NOT_FOUND, pagePaths, renderPage } = (await import(entry)) as typeof Entry;

const shell = await readFile(join('dist', 'index.html'), 'utf8');
const { digest, ...files } = await readPageSources('dist');
const sources = { ...files, base: BASE, edition: { origin: SITE, digest } };
const paths = [...pagePaths(sources.dataset), NOT_FOUND];
for (const path of paths) {
  const file = path === NOT_FOUND ? '404.html' : join(path, 'index.html');
  await writeBelow('dist', file, fillShell(shell, renderPage(path, sources), BASE, SITE));
}
await writeVcards(sources.dataset, 'dist');
process.stdout.write(`${paths.length} pages written to dist/.\n`);
