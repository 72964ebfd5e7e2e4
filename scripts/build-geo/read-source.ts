import type { Position } from 'geojson';
import type { Rings } from '../../src/domain/geography/shapes/rings';
import { rounded } from '../../src/domain/geography/shapes/rings';

/**
 * Coordinates are rounded before a topology is built: the source's floats differ in the last bits on the two sides of
 * a border, and only 22 of its 40 borders would be recognised as shared.
 */
const SOURCE_DECIMALS = 6;

/** A feature of the source: its two reliable properties and its polygons. */
export interface SourceFeature {
  /** Null for the source's "minor islands". */
  readonly name: string | null;
  readonly adm1: string;
  readonly polygons: readonly Rings[];
}

/**
 * The features of a GeoJSON file of Natural Earth admin-1 areas, with coordinates rounded to 6 decimals.
 *
 * @param file the file's name, for messages.
 * @throws a sentence that names the file and the feature with unexpected contents.
 */
export function readSource(text: string, file: string): SourceFeature[] {
  const parsed: unknown = JSON.parse(text);
  const features = isRecord(parsed) ? parsed['features'] : undefined;
  if (!Array.isArray(features)) {
    throw new Error(`${file}: expected a GeoJSON feature collection, found no list "features".`);
  }
  return features.map((feature: unknown, index) =>
    readFeature(feature, `${file}, feature ${index}`),
  );
}

function readFeature(feature: unknown, place: string): SourceFeature {
  const properties = isRecord(feature) ? feature['properties'] : undefined;
  const geometry = isRecord(feature) ? feature['geometry'] : undefined;
  if (!isRecord(properties) || !isRecord(geometry)) {
    throw new Error(`${place}: expected an object with "properties" and "geometry".`);
  }
  const name = properties['name'];
  const adm1 = properties['adm1_code'];
  if ((typeof name !== 'string' && name !== null) || typeof adm1 !== 'string') {
    throw new Error(`${place}: expected a "name" (text or null) and an "adm1_code" (text).`);
  }
  return { name, adm1, polygons: readPolygons(geometry, place) };
}

function readPolygons(geometry: Record<string, unknown>, place: string): Rings[] {
  const { type, coordinates } = geometry;
  const polygons: unknown = type === 'Polygon' ? [coordinates] : coordinates;
  if ((type !== 'Polygon' && type !== 'MultiPolygon') || !isPolygons(polygons)) {
    throw new Error(`${place}: expected a Polygon or MultiPolygon, found ${String(type)}.`);
  }
  return polygons.map((rings) =>
    rings.map((ring) => ring.map((position) => rounded(position, SOURCE_DECIMALS))),
  );
}

/** True for any object that is not null; its members are still unknown. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isPolygons(value: unknown): value is Rings[] {
  return isListOf(value, (polygon) => isListOf(polygon, (ring) => isListOf(ring, isPosition)));
}

function isListOf(value: unknown, is: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every((item: unknown) => is(item));
}

function isPosition(value: unknown): value is Position {
  return isListOf(value, Number.isFinite);
}
