import { readFileSync } from 'node:fs';
import { isFeatureCollection } from '../data/fetch-geometry';
import type { Dataset } from '../domain/dataset';
import { UNKNOWN_EDITION } from '../domain/edition';
import { pagePaths, renderPage, type RenderedPage } from '../entry-prerender';

/** Every page of the atlas as the build writes it, by its path, from a given dataset. For tests. */
export function renderedPages(dataset: Dataset): ReadonlyMap<string, RenderedPage> {
  const geometry = {
    regions: coarse('regions'),
    surroundings: coarse('surroundings'),
    lakes: coarse('lakes'),
  };
  const sources = { dataset, geometry, base: '/', edition: UNKNOWN_EDITION };
  return new Map(pagePaths(dataset).map((path) => [path, renderPage(path, sources)]));
}

function coarse(name: string) {
  const file = `public/geo/${name}-coarse.geojson`;
  const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (isFeatureCollection(value)) return value;
  throw new Error(`${file} is not a GeoJSON FeatureCollection.`);
}
