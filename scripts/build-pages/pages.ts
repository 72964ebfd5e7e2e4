import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FeatureCollection } from 'geojson';
import { PROGRAMME_ID } from '../../src/domain/model/dataset';
import { isFeatureCollection } from '../../src/data/fetch-geometry';
import { parseDataset } from '../../src/data/dataset/parse';
import { issueSentence } from '../../src/data/issues/issue';
import type { PageSources, RenderedPage } from '../../src/app/prerender';
import { datasetPreload, escapeHtml, headTags } from './head';
import { askForStyles } from '../vite/first-load';

/** What is read from disk, and the digest of the dataset's file. */
export type PageFiles = Pick<PageSources, 'dataset' | 'geometry'> & { readonly digest: string };

/** The files that pages are rendered from, below a folder that holds data/ and geo/. Throws sentences. */
export async function readPageSources(folder: string): Promise<PageFiles> {
  const file = join(folder, 'data', `${PROGRAMME_ID}.json`);
  const parsed = parseDataset(await readJson(file));
  if (!parsed.ok) throw new Error(parsed.issues.map(issueSentence).join('\n'));
  const [regions, neighbouringLand, lakes] = await Promise.all(
    ['regions', 'neighbouring-land', 'lakes'].map((name) =>
      readGeometry(join(folder, 'geo', `${name}-coarse.geojson`)),
    ),
  );
  if (!regions || !neighbouringLand || !lakes)
    throw new Error('Three coarse map files were asked for, but fewer came.');
  const digest = createHash('sha256')
    .update(await readFile(file))
    .digest('hex');
  return { dataset: parsed.dataset, geometry: { regions, neighbouringLand, lakes }, digest };
}

async function readJson(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    throw new Error(`${file} could not be read as JSON. Expected the file that the build writes.`, {
      cause: error,
    });
  }
}

/** A map file. Throws a sentence where it is none. */
export async function readGeometry(file: string): Promise<FeatureCollection> {
  const value = await readJson(file);
  if (isFeatureCollection(value)) return value;
  throw new Error(
    `${file} is not a GeoJSON FeatureCollection. Expected one; "npm run build-geo" makes it.`,
  );
}

/** Puts a rendered page into the shell, index.html. `site` is the origin it will be served from, or "". */
export function fillShell(shell: string, page: RenderedPage, base: string, site = ''): string {
  const head = headTags(page, base, site).join('\n    ');
  const digest = page.digest === null ? '' : ` data-digest="${page.digest}"`;
  return (
    (page.isDressedLate ? askForStyles(shell) : shell)
      .replace('lang="sv"', `lang="${page.lang}"`)
      .replace('<!--head-->', () => head)
      .replace(
        '<div id="root">',
        `<div id="root" data-address="${escapeHtml(page.canonical)}"${digest}>`,
      )
      .replace('<!--page-->', () => page.body)
      // The dataset comes after all that is shown, like the scripts that read it.
      .replace('<!--shapes-->', () => `${page.shapes}\n    ${datasetPreload(base)}`)
  );
}
