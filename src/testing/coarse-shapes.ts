import { readFileSync } from 'node:fs';
import type { FeatureCollection } from 'geojson';
import { isFeatureCollection } from '../data/fetch-geometry';

/** One of the coarse map files that pages are drawn from. For tests. */
export function coarseShapes(name: 'regions' | 'surroundings' | 'lakes'): FeatureCollection {
  const file = `public/geo/${name}-coarse.geojson`;
  const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (isFeatureCollection(value)) return value;
  throw new Error(`${file} is not a GeoJSON FeatureCollection.`);
}
