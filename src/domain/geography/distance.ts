import { area, bbox, distance, rhumbBearing } from '@turf/turf';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import type { Position } from './projection';

/** West, south, east and north, in degrees. */
export type BoundingBox = readonly [number, number, number, number];

/** The eight directions people say, clockwise from north. */
export const COMPASS = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw'] as const;
export type Compass = (typeof COMPASS)[number];

/** A region with how far away it lies and where, seen from another. */
export interface Near<Id extends string = string> {
  readonly code: Id;
  readonly km: number;
  readonly bearing: Compass;
}

/**
 * The direction from one point to another as it looks on a north-up Mercator map: along the line of
 * constant bearing, so that the way back is always the opposite direction. "n" for the same point.
 */
export function bearingBetween(from: Position, to: Position): Compass {
  const degrees = (rhumbBearing([...from], [...to]) + 360) % 360;
  return COMPASS[Math.round(degrees / 45) % COMPASS.length] ?? 'n';
}

/** Kilometres between two points along a great circle of a sphere (within 0.5 % of the ellipsoid). */
export function distanceKm(a: Position, b: Position): number {
  return distance([...a], [...b], { units: 'kilometers' });
}

/**
 * The box around a polygon.
 *
 * @throws a sentence if the polygon has no positions: an empty geometry has no box.
 */
export function bboxOf(feature: Feature<Polygon | MultiPolygon>): BoundingBox {
  const [west, south, east, north] = bbox(feature);
  if (west > east) throw new Error('A polygon without positions has no bounding box.');
  return [west, south, east, north];
}

/** Square kilometres inside a polygon's outline, lakes included, on a sphere. */
export function areaKm2(feature: Feature<Polygon | MultiPolygon>): number {
  return area(feature) / 1e6;
}

/**
 * The nearest others by distance between points, whatever lies between: what to offer where a
 * region has no neighbour on land. Not neighbours, and never to be called so.
 *
 * @param code whose surroundings to look in. @param points one point per region, such as its label
 * point. @param count how many to give at most.
 * @returns nearest first; the code decides between equals. Empty if `code` has no point.
 */
export function nearestRegions<Id extends string>(
  code: Id,
  points: ReadonlyMap<Id, Position>,
  count: number,
): Near<Id>[] {
  const from = points.get(code);
  if (!from) return [];
  return [...points]
    .filter(([other]) => other !== code)
    .map(([other, to]) => ({
      code: other,
      km: distanceKm(from, to),
      bearing: bearingBetween(from, to),
    }))
    .toSorted((x, y) => x.km - y.km || (x.code < y.code ? -1 : 1))
    .slice(0, Math.max(0, count));
}
