import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { NOT_FOUND, pagePaths, renderPage } from '../../src/app/prerender';
import { BASE, SITE } from '../shared/deployment';
import { fillShell } from './pages';
import type { PageFiles } from '../shared/page-sources';
import { writeVcards } from './vcards';
import { writeBelow } from '../shared/write-below';

/** Writes every page of the atlas into dist/, from the shell that the client build left there. */
export async function writePages({ digest, ...files }: PageFiles): Promise<void> {
  const shell = await readFile(join('dist', 'index.html'), 'utf8');
  const sources = { ...files, base: BASE, edition: { origin: SITE, digest } };
  const paths = [...pagePaths(sources.dataset), NOT_FOUND];
  for (const path of paths) {
    const file = path === NOT_FOUND ? '404.html' : join(path, 'index.html');
    await writeBelow('dist', file, fillShell(shell, renderPage(path, sources), BASE, SITE));
  }
  await writeVcards(sources.dataset, 'dist');
  process.stdout.write(`${paths.length} pages written to dist/.\n`);
}
