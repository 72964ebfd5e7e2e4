import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FeatureCollection } from 'geojson';
import type { PageSources } from '../../src/app/prerender';
import { parseDataset } from '../../src/data/dataset/parse';
import { isFeatureCollection } from '../../src/data/fetch-geometry';
import { issueSentence } from '../../src/data/issues/issue';
import { programmePath } from '../../src/store/data-paths';
import { PROGRAMME_ID } from './project-files';

/** The files that pages are rendered from, and the SHA-256 of the dataset's file. */
export type PageFiles = Pick<PageSources, 'dataset' | 'geometry'> & { readonly digest: string };

/** Reads the files that pages are rendered from, below a folder that holds data/ and geo/. Throws a sentence. */
export async function readPageSources(folder: string): Promise<PageFiles> {
  const file = join(folder, programmePath.dataset(PROGRAMME_ID));
  const parsed = parseDataset(await readJson(file));
  if (!parsed.ok) throw new Error(parsed.issues.map(issueSentence).join('\n'));
  const [regions, neighbouringLand, lakes] = await Promise.all(
    ['regions', 'neighbouring-land', 'lakes'].map((name) =>
      readGeometry(join(folder, 'geo', `${name}-coarse.geojson`)),
    ),
  );
  if (!regions || !neighbouringLand || !lakes)
    throw new Error('Fewer than three coarse map files were read.');
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

/** Reads a map file. Throws a sentence if it is not GeoJSON. */
export async function readGeometry(file: string): Promise<FeatureCollection> {
  const value = await readJson(file);
  if (isFeatureCollection(value)) return value;
  throw new Error(
    `${file} is not a GeoJSON FeatureCollection. Expected one; "npm run build-geo" makes it.`,
  );
}
