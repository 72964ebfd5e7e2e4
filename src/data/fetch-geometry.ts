import type { FeatureCollection } from 'geojson';
import { codeOf, type MapLayer, type MapShapes } from '../domain/geography/geometry';
import type { FetchFn } from './dataset/fetch';

/** Why a map file could not be used. `file` is its address. */
export type GeometryFailure =
  | { readonly kind: 'network'; readonly file: string }
  | { readonly kind: 'status'; readonly file: string; readonly status: number }
  | { readonly kind: 'not-geojson'; readonly file: string }
  | { readonly kind: 'no-regions'; readonly file: string };

/** The shapes that the page's own drawing has, enough for all of Sweden on a screen; or all that we have. */
export type Detail = 'coarse' | 'fine';

/** Thrown by `fetchGeometry`, so that it travels with the other reasons there may be no WebGL map. */
export class GeometryError extends Error {
  readonly failure: GeometryFailure;
  readonly detail: Detail;

  constructor(failure: GeometryFailure, detail: Detail) {
    super(`The map file ${failure.file} could not be used: ${failure.kind}.`);
    this.name = 'GeometryError';
    this.failure = failure;
    this.detail = detail;
  }
}

/** Fetches and checks the three map files below `folder` (ends with a slash). Throws a `GeometryError`. */
export async function fetchGeometry(
  folder: string,
  detail: Detail,
  fetchFn: FetchFn,
): Promise<MapShapes> {
  const addressOf = (name: MapLayer) =>
    `${folder}${name}${detail === 'coarse' ? '-coarse' : ''}.geojson`;
  const fetchOne = async (name: MapLayer) => {
    const found = await fetchCollection(addressOf(name), fetchFn);
    if ('type' in found) return found;
    throw new GeometryError(found, detail);
  };
  const [regions, neighbouringLand, lakes] = await Promise.all([
    fetchOne('regions'),
    fetchOne('neighbouring-land'),
    fetchOne('lakes'),
  ]);
  if (regions.features.every((feature) => codeOf(feature) === null)) {
    throw new GeometryError({ kind: 'no-regions', file: addressOf('regions') }, detail);
  }
  return { regions, neighbouringLand, lakes };
}

/** Fetches and checks one map file. Never throws: what went wrong is the answer then. */
export async function fetchCollection(
  file: string,
  fetchFn: FetchFn,
): Promise<FeatureCollection | GeometryFailure> {
  let text: string;
  try {
    const response = await fetchFn(file);
    if (!response.ok) return { kind: 'status', file, status: response.status };
    text = await response.text();
  } catch {
    return { kind: 'network', file };
  }
  const value = parseJson(text);
  return isFeatureCollection(value) ? value : { kind: 'not-geojson', file };
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
