import type { FeatureCollection } from 'geojson';
import { codeOf, type MapLayer, type MapShapes } from '../domain/geography/geometry';
import { fetchJson, type FetchFn } from './fetch-json';
import type { FileFailure } from '../domain/model/load-failure';

/** `coarse` is the precision of the prerendered map, enough for all of Sweden on a screen; `fine` is all there is. */
export type Detail = 'coarse' | 'fine';

/** Thrown by `fetchGeometry`. */
export class GeometryError extends Error {
  readonly failure: FileFailure;
  readonly detail: Detail;

  constructor(failure: FileFailure, detail: Detail) {
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
    throw new GeometryError({ kind: 'unusable', file: addressOf('regions') }, detail);
  }
  return { regions, neighbouringLand, lakes };
}

/** Fetches and checks one map file. Never throws: what went wrong is the answer then. */
export async function fetchCollection(
  file: string,
  fetchFn: FetchFn,
): Promise<FeatureCollection | FileFailure> {
  const fetched = await fetchJson(file, fetchFn);
  if (!fetched.ok) return fetched.failure;
  return isFeatureCollection(fetched.json) ? fetched.json : { kind: 'unusable', file };
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
