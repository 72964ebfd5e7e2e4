import { readFileSync } from 'node:fs';
import type { FeatureCollection } from 'geojson';
import { isFeatureCollection } from '../data/fetch-geometry';
import type { MapLayer } from '../domain/geography/geometry';

/** A map file at the coarse level of detail, which pages are prerendered from. */
export function coarseShapes(layer: MapLayer): FeatureCollection {
  const file = `public/geo/${layer}-coarse.geojson`;
  const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (isFeatureCollection(value)) return value;
  throw new Error(`${file} is not a GeoJSON FeatureCollection.`);
}
