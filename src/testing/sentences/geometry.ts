/** Directions and distances by the textbook, for tests: no code in common with `domain/geography/distance`. */
import { readFileSync } from 'node:fs';
import { isFeatureCollection } from '../../data/fetch-geometry';
import { codeOf } from '../../domain/geography/geometry';
import type { RegionCode } from '../../domain/model/region';

type Point = readonly [number, number];

const RADIANS = Math.PI / 180;
const EARTH_KM = 6371;

/** Kilometres by the haversine formula. */
function kilometres([lon1, lat1]: Point, [lon2, lat2]: Point): number {
  const half = (degrees: number) => Math.sin((degrees * RADIANS) / 2) ** 2;
  const a =
    half(lat2 - lat1) + Math.cos(lat1 * RADIANS) * Math.cos(lat2 * RADIANS) * half(lon2 - lon1);
  return 2 * EARTH_KM * Math.asin(Math.sqrt(a));
}

/** True if, on a Mercator map, `to` lies in that direction: 26° to each side of a main point, 19° of one between. */
export function bearingIs(
  wanted: number | undefined,
  from: Point | undefined,
  to: Point | undefined,
): boolean {
  if (wanted === undefined || !from || !to) return false;
  const north = (lat: number) => Math.log(Math.tan(Math.PI / 4 + (lat * RADIANS) / 2));
  const degrees = Math.atan2((to[0] - from[0]) * RADIANS, north(to[1]) - north(from[1])) / RADIANS;
  const apart = Math.abs(((degrees - wanted + 540) % 360) - 180);
  return apart <= (wanted % 90 === 0 ? 26.01 : 19.01);
}

/** Each region's corners on the map, read once. */
let corners: ReadonlyMap<RegionCode, readonly Point[]> | null = null;

/** Kilometres from shore to shore: between the two nearest corners of the outlines, a little more than between lines. */
export function shoreKilometres(a: RegionCode, b: RegionCode): number {
  corners ??= readCorners();
  const [from, to] = [corners.get(a) ?? [], corners.get(b) ?? []];
  let least = Number.POSITIVE_INFINITY;
  for (const one of from) {
    for (const other of to) least = Math.min(least, kilometres(one, other));
  }
  return least;
}

function readCorners(): ReadonlyMap<RegionCode, readonly Point[]> {
  const file = 'public/geo/regions.geojson';
  const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (!isFeatureCollection(value)) throw new Error(`${file} is not a GeoJSON FeatureCollection.`);
  return new Map(
    value.features.flatMap((feature) => {
      const code = codeOf(feature);
      if (!code || feature.geometry.type !== 'MultiPolygon') return [];
      const all = feature.geometry.coordinates.flat(2);
      return [[code, all.map(([lon = 0, lat = 0]): Point => [lon, lat])]];
    }),
  );
}
