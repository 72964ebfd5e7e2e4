import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FeatureCollection } from 'geojson';
import type { PageSources } from '../../src/app/prerender';
import { parseDataset } from '../../src/data/dataset/parse';
import { isFeatureCollection } from '../../src/data/fetch-geometry';
import { programmePath } from '../../src/store/data-paths';
import type { MapLayer } from '../../src/domain/geography/geometry';
import type { Dataset } from '../../src/domain/model/dataset';
import { oncePer } from '../../src/domain/model/once-per';
import { programmeFolder, shapesFolder } from '../../src/store/paths';
import {
  siteProgramme,
  type ProgrammeSite,
  type SiteProgramme,
} from '../../src/store/programme-site';
import { valueOrThrow } from './area-facts';
import { catalogue } from './project-files';

export interface PageFiles extends Pick<PageSources, 'dataset' | 'geometry'> {
  /** SHA-256 of the dataset's file. */
  readonly digest: string;
  /** Its folder below the site's base: "", or "program/ett-annat/". */
  readonly path: string;
  /** Where its pages begin. */
  readonly base: string;
  readonly programmeSite: ProgrammeSite;
}

/**
 * Reads what the pages of every programme are rendered from, below a folder that holds data/ and geo/. Throws a sentence.
 *
 * @param root where the site is served.
 */
export async function readSite(
  folder: string,
  root: string,
): Promise<readonly [PageFiles, ...PageFiles[]]> {
  const ids = catalogue().value ?? [];
  const found = await Promise.all(
    ids.map(async (id, index) => {
      const path = programmeFolder(id, index);
      return { path, base: root + path, ...(await readProgramme(folder, path, id)) };
    }),
  );
  const programmes =
    found.length > 1 ? found.map(({ base, dataset }) => siteProgramme(base, dataset)) : [];
  const datasetOf = oncePer(({ id }: SiteProgramme) =>
    Promise.resolve(found.find(({ dataset }) => dataset.programme.id === id)?.dataset ?? null),
  );
  const [first, ...others] = found.map(({ shapes, ...files }): PageFiles => ({
    ...files,
    programmeSite: { siteBase: root, shapes: root + shapes, programmes, datasetOf },
  }));
  if (first === undefined)
    throw new Error('data/catalog.yaml lists no programme that can be read.');
  return [first, ...others];
}

/** Reads what the pages of the first programme are rendered from. Throws a sentence. */
export async function readPageSources(folder: string): Promise<PageFiles> {
  return (await readSite(folder, '/'))[0];
}

async function readProgramme(folder: string, path: string, id: string) {
  const file = join(folder, path, programmePath.dataset(id));
  const dataset = valueOrThrow(parseDataset(await readJson(file)));
  const shapes = shapesOf(folder, dataset);
  const layer = (name: MapLayer) => readMapFile(join(folder, shapes, `${name}-coarse.geojson`));
  const [regions, neighbouringLand, lakes] = await Promise.all([
    layer('regions'),
    layer('neighbouring-land'),
    layer('lakes'),
  ]);
  const digest = createHash('sha256')
    .update(await readFile(file))
    .digest('hex');
  return {
    dataset,
    geometry: { regions, neighbouringLand, lakes },
    digest,
    shapes,
  };
}

/** The folder of the shapes: that of the areas, where they bring their own. */
function shapesOf(folder: string, { areaSystem }: Dataset): string {
  const own = shapesFolder(areaSystem.id);
  return existsSync(join(folder, own)) ? own : 'geo/';
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
export async function readMapFile(file: string): Promise<FeatureCollection> {
  const value = await readJson(file);
  if (isFeatureCollection(value)) return value;
  throw new Error(
    `${file} is not a GeoJSON FeatureCollection. Expected one; "npm run build-geo" makes it.`,
  );
}
