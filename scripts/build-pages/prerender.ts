import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { NOT_FOUND, pagePaths, renderPage, type RenderedPage } from '../../src/app/prerender';
import { isFirst } from '../../src/store/programme-site';
import { SITE } from '../shared/deployment';
import { fillPage } from './fill-shells';
import type { PageFiles } from '../shared/page-sources';
import { writeVcards } from './vcards';
import { writeBelow } from '../shared/write-below';

/**
 * Writes every page of every programme into its folder in dist/, from the shell that the client build left there. Returns
 * those that are to be found by searching: all but the one for unknown addresses, which the first programme has for all.
 */
export async function writePages(site: readonly PageFiles[]): Promise<readonly RenderedPage[]> {
  // The first page takes its place.
  const shell = await readFile(join('dist', 'index.html'), 'utf8');
  const written: RenderedPage[] = [];
  for (const files of site) written.push(...(await writeProgramme(shell, files)));
  return written;
}

async function writeProgramme(
  shell: string,
  { digest, path: folder, ...files }: PageFiles,
): Promise<readonly RenderedPage[]> {
  const { dataset, base, programmeSite } = files;
  const sources = { ...files, publishedCopy: { origin: SITE, digest } };
  const place = { base, site: SITE, programmeSite };
  const paths = [
    ...pagePaths(dataset, programmeSite),
    ...(isFirst(programmeSite, dataset) ? [NOT_FOUND] : []),
  ];
  const written: RenderedPage[] = [];
  for (const path of paths) {
    const page = await renderPage(path, sources);
    const file = path === NOT_FOUND ? '404.html' : join(path, 'index.html');
    await writeBelow('dist', folder + file, fillPage(shell, page, place, dataset));
    if (path !== NOT_FOUND) written.push(page);
  }
  await writeVcards(dataset, join('dist', folder), SITE === '' ? null : SITE + base);
  process.stdout.write(`${paths.length} pages written to dist/${folder}.\n`);
  return written;
}
