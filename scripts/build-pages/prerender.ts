import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { contactCards } from '../../src/app/contact-cards';
import { notFoundPaths, pagePaths, renderPage, type RenderedPage } from '../../src/app/prerender';
import { isoDay } from '../../src/i18n/intl';
import { SITE } from '../shared/deployment';
import { fillPage } from './fill-shells';
import type { PageFiles } from '../shared/page-sources';
import { writeBelow } from '../shared/write-below';

/**
 * Writes every page of every programme into its folder in dist/, from the shell that the client build left there. Returns
 * those that are to be found by searching: all but those for unknown addresses. Most hosts answer all unknown addresses
 * with the first of these, and its script fetches the one that fits (src/app/loading/unknown-page.ts).
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
  const write = async (path: string, file: string) => {
    const page = await renderPage(path, sources);
    await writeBelow('dist', folder + file, fillPage(shell, page, place, dataset));
    return page;
  };
  const written: RenderedPage[] = [];
  for (const path of pagePaths(dataset, programmeSite)) {
    written.push(await write(path, join(path, 'index.html')));
  }
  for (const path of notFoundPaths()) await write(path, path);
  const cards = contactCards(dataset, SITE === '' ? null : SITE + base, isoDay(new Date()));
  for (const [path, card] of cards) await writeBelow('dist', folder + path, card);
  process.stdout.write(`${written.length} pages written to dist/${folder}.\n`);
  return written;
}
