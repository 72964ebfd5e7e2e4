import { booleanClockwise } from '@turf/turf';
import type { Position } from 'geojson';
import * as v from 'valibot';
import { isSamePoint, rounded, type Rings } from '../../domain/geography/shapes/rings';

/** Coordinates are rounded to about 10 cm, so that the two sides of a border are the same line. */
const DECIMALS = 6;

const number = v.pipe(v.number(), v.finite());
// A height after them is left out.
const ringSchema = v.array(v.pipe(v.array(number), v.minLength(2)));
const polygonSchema = v.array(ringSchema);
/** Reads the polygons of a Polygon or MultiPolygon. */
export const polygonsSchema = v.pipe(
  v.variant('type', [
    v.object({ type: v.literal('Polygon'), coordinates: polygonSchema }),
    v.object({ type: v.literal('MultiPolygon'), coordinates: v.array(polygonSchema) }),
  ]),
  v.transform(({ type, coordinates }) => (type === 'Polygon' ? [coordinates] : coordinates)),
);

export interface PolygonsReading {
  readonly polygons: readonly Rings[];
  /** True where a ring is not closed, runs the other way round, or is left out since it has fewer than three corners. */
  readonly isMended: boolean;
}

/** Reads a Polygon or MultiPolygon; null for anything else. The order of its rings is kept. */
export function readPolygons(geometry: unknown): PolygonsReading | null {
  const parsed = v.safeParse(polygonsSchema, geometry);
  if (!parsed.success) return null;
  let isMended = false;
  const polygons = parsed.output.flatMap((rings): Rings[] => {
    const closedRings = rings.map(closed);
    isMended ||= closedRings.some(
      (ring, index) =>
        ring === null || isOpen(rings[index]) || booleanClockwise(ring) !== index > 0,
    );
    const [outer, ...holes] = closedRings;
    return outer ? [[outer, ...holes.filter((hole) => hole !== null)]] : [];
  });
  return { polygons, isMended };
}

const isOpen = (ring: readonly Position[] = []) => !isSamePoint(ring[0] ?? [], ring.at(-1));

/** A closed ring; null where it has too few corners. */
function closed(positions: readonly Position[]): Position[] | null {
  const points = positions.map((position) => rounded(position, DECIMALS));
  const ring = [...points, ...points.slice(0, 1)].filter(
    (position, index, all) => !isSamePoint(position, all[index - 1]),
  );
  return ring.length < 4 ? null : ring;
}
