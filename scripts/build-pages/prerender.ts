import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { NOT_FOUND, pagePaths, renderPage, type RenderedPage } from '../../src/app/prerender';
import { BASE, SITE } from '../shared/deployment';
import { fillShell } from './pages';
import type { PageFiles } from '../shared/page-sources';
import { writeVcards } from './vcards';
import { writeBelow } from '../shared/write-below';

/**
 * Writes every page of the atlas into dist/, from the shell that the client build left there. Returns those that are to
 * be found by searching: all but the one for unknown addresses.
 */
export async function writePages({
  digest,
  ...files
}: PageFiles): Promise<readonly RenderedPage[]> {
  const shell = await readFile(join('dist', 'index.html'), 'utf8');
  const sources = { ...files, base: BASE, publishedCopy: { origin: SITE, digest } };
  const paths = [...pagePaths(sources.dataset), NOT_FOUND];
  const written: RenderedPage[] = [];
  for (const path of paths) {
    const page = await renderPage(path, sources);
    const file = path === NOT_FOUND ? '404.html' : join(path, 'index.html');
    await writeBelow(
      'dist',
      file,
      fillShell(shell, page, { base: BASE, site: SITE }, sources.dataset),
    );
    if (path !== NOT_FOUND) written.push(page);
  }
  await writeVcards(sources.dataset, 'dist');
  process.stdout.write(`${paths.length} pages written to dist/.\n`);
  return written;
}
