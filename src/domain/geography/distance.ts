import { area, distance, rhumbBearing } from '@turf/turf';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import type { Position } from '../model/region';

/** The eight compass directions, clockwise from north. */
export const COMPASS = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw'] as const;
export type Compass = (typeof COMPASS)[number];

/** Degrees. So near to north, east, south or west a direction has their name: people sooner say it than one between. */
const NEAR_A_MAIN_POINT = 26;

/**
 * The compass direction from one point to another along the line of constant bearing, as it looks on a Mercator
 * map; the direction back is always the opposite. "n" for the same point.
 */
export function bearingBetween(from: Position, to: Position): Compass {
  const degrees = (rhumbBearing([...from], [...to]) + 360) % 360;
  const main = Math.round(degrees / 90);
  const isNear = Math.abs(degrees - main * 90) <= NEAR_A_MAIN_POINT;
  return COMPASS[isNear ? (main * 2) % COMPASS.length : Math.floor(degrees / 90) * 2 + 1] ?? 'n';
}

/** The great-circle distance between two points, in kilometres, within 0.5 % of the ellipsoid's. */
export function distanceKm(a: Position, b: Position): number {
  return distance([...a], [...b]);
}

/** The area inside a polygon's outline on a sphere, lakes included, in square kilometres. */
export function areaKm2(feature: Feature<Polygon | MultiPolygon>): number {
  return area(feature) / 1e6;
}
