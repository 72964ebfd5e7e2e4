import type { FeatureCollection } from 'geojson';
import { isRegionCode } from '../domain/region';
import type { FetchFn } from './fetch-dataset';

/** Why a map file could not be used. `file` is its address. */
export type GeometryFailure =
  | { readonly kind: 'network'; readonly file: string }
  | { readonly kind: 'status'; readonly file: string; readonly status: number }
  | { readonly kind: 'not-geojson'; readonly file: string }
  | { readonly kind: 'no-regions'; readonly file: string };

/** Thrown by `fetchGeometry`, so that it travels with the other reasons there may be no WebGL map. */
export class GeometryError extends Error {
  readonly failure: GeometryFailure;

  constructor(failure: GeometryFailure) {
    super(`The map file ${failure.file} could not be used: ${failure.kind}.`);
    this.name = 'GeometryError';
    this.failure = failure;
  }
}

/** The shapes of the zoomable map, WGS 84. Regions carry `code`, `label` and `areaKm2`. */
export interface MapGeometry {
  readonly regions: FeatureCollection;
  readonly surroundings: FeatureCollection;
  readonly lakes: FeatureCollection;
}

/** Fetches and checks the three map files below `folder` (ends with a slash). Throws a `GeometryError`. */
export async function fetchGeometry(folder: string, fetchFn: FetchFn): Promise<MapGeometry> {
  const [regions, surroundings, lakes] = await Promise.all([
    fetchCollection(`${folder}regions.geojson`, fetchFn),
    fetchCollection(`${folder}surroundings.geojson`, fetchFn),
    fetchCollection(`${folder}lakes.geojson`, fetchFn),
  ]);
  const named = regions.features.filter(({ properties }) =>
    isRegionCode(String(properties?.['code'])),
  );
  if (named.length === 0) {
    throw new GeometryError({ kind: 'no-regions', file: `${folder}regions.geojson` });
  }
  return { regions, surroundings, lakes };
}

async function fetchCollection(file: string, fetchFn: FetchFn): Promise<FeatureCollection> {
  const response = await fetchFn(file).catch(() => {
    throw new GeometryError({ kind: 'network', file });
  });
  if (!response.ok) throw new GeometryError({ kind: 'status', file, status: response.status });
  const value = parseJson(await response.text());
  if (isFeatureCollection(value)) return value;
  throw new GeometryError({ kind: 'not-geojson', file });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** True for an object with `type: "FeatureCollection"` and a list of features. */
export function isFeatureCollection(value: unknown): value is FeatureCollection {
  return (
    typeof value === 'object' &&
    value !== null &&
    'type' in value &&
    value.type === 'FeatureCollection' &&
    'features' in value &&
    Array.isArray(value.features)
  );
}
