import { area, bbox, distance, rhumbBearing } from '@turf/turf';
import type { Feature, MultiPolygon, Polygon } from 'geojson';

/** Longitude and latitude, WGS 84 degrees. */
export type LonLat = readonly [number, number];

/** West, south, east, north, in degrees. */
export type Box = readonly [number, number, number, number];

/** The eight directions people say, clockwise from north. */
export const COMPASS = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw'] as const;
export type Compass = (typeof COMPASS)[number];

/** TopoJSON arc numbers, nested as deep as the geometry needs; `~i` is arc `i` backwards. */
export type ArcRefs = readonly (number | ArcRefs)[];

/** What a TopoJSON polygon says about its outline, and whose outline it is. */
export interface ArcOwner<Id extends string = string> {
  readonly id: Id;
  readonly arcs: ArcRefs;
}

/** Two that share a border line, `a` before `b`, and the arcs it consists of. */
export interface SharedBorder<Id extends string = string> {
  readonly a: Id;
  readonly b: Id;
  readonly arcs: readonly number[];
}

/** A region with how far away it lies and where, seen from another. */
export interface Near<Id extends string = string> {
  readonly code: Id;
  readonly km: number;
  readonly bearing: Compass;
}

/**
 * Who borders on whom: those with at least one arc in common. An arc is a line, so touching at a
 * single point does not count, and neither does facing each other across the sea.
 *
 * @param owners polygons of one topology; an id may occur more than once.
 * @returns each pair once, sorted by `a`, then `b`, in code-unit order ("09" before "10").
 */
export function adjacencyFromArcs<Id extends string>(
  owners: readonly ArcOwner<Id>[],
): SharedBorder<Id>[] {
  const borders = new Map<string, { a: Id; b: Id; arcs: number[] }>();
  for (const [arc, ids] of ownersByArc(owners)) {
    const sorted = [...ids].toSorted(byCodeUnit);
    for (const [i, a] of sorted.entries()) {
      for (const b of sorted.slice(i + 1)) {
        const key = JSON.stringify([a, b]);
        const border = borders.get(key) ?? { a, b, arcs: [] };
        border.arcs.push(arc);
        borders.set(key, border);
      }
    }
  }
  return [...borders.values()].toSorted((x, y) => byCodeUnit(x.a, y.a) || byCodeUnit(x.b, y.b));
}

/**
 * The direction from one point to another as it looks on a north-up Mercator map: along the line of
 * constant bearing, so that the way back is always the opposite direction. "n" for the same point.
 */
export function bearingBetween(from: LonLat, to: LonLat): Compass {
  const degrees = (rhumbBearing([...from], [...to]) + 360) % 360;
  return COMPASS[Math.round(degrees / 45) % COMPASS.length] ?? 'n';
}

/** Kilometres between two points along a great circle of a sphere (within 0.5 % of the ellipsoid). */
export function distanceKm(a: LonLat, b: LonLat): number {
  return distance([...a], [...b], { units: 'kilometers' });
}

/**
 * The box around a polygon.
 *
 * @throws a sentence if the polygon has no positions: an empty geometry has no box.
 */
export function bboxOf(feature: Feature<Polygon | MultiPolygon>): Box {
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
  points: ReadonlyMap<Id, LonLat>,
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
    .toSorted((x, y) => x.km - y.km || byCodeUnit(x.code, y.code))
    .slice(0, Math.max(0, count));
}

function ownersByArc<Id extends string>(owners: readonly ArcOwner<Id>[]): Map<number, Set<Id>> {
  const found = new Map<number, Set<Id>>();
  for (const { id, arcs } of owners) {
    for (const ref of flatten(arcs)) {
      const arc = ref < 0 ? ~ref : ref;
      found.set(arc, (found.get(arc) ?? new Set<Id>()).add(id));
    }
  }
  return found;
}

function flatten(arcs: ArcRefs): number[] {
  return arcs.flatMap((each) => (typeof each === 'number' ? [each] : flatten(each)));
}

function byCodeUnit(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
