import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as Entry from '../src/entry-prerender';
import { fillShell, readPageSources } from './pages';
import { writeVcards } from './vcards';

/** Writes every page of the atlas into dist/, from the shell that the client build left there. */
const base = process.env['BASE_PATH'] ?? '/';
const site = process.env['SITE_URL'] ?? '';
const entry = pathToFileURL(join('dist-ssr', 'entry-prerender.js')).href;
const { NOT_FOUND, pagePaths, renderPage } = (await import(entry)) as typeof Entry;

const shell = await readFile(join('dist', 'index.html'), 'utf8');
const { digest, ...files } = await readPageSources('dist');
const edition = { origin: site.replace(/\/+$/, ''), digest };
const sources = { ...files, base, edition };
const paths = [...pagePaths(sources.dataset), NOT_FOUND];
for (const path of paths) {
  const file = join('dist', path === NOT_FOUND ? '404.html' : join(path, 'index.html'));
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, fillShell(shell, renderPage(path, sources), base, site));
}
await writeVcards(sources.dataset, 'dist');
process.stdout.write(`${paths.length} pages written to dist/.\n`);
