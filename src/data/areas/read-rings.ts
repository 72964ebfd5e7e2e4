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

/** The polygons of a feature, with what had to be done to them. */
export interface PolygonsReading {
  readonly polygons: readonly Rings[];
  /** Rings that did not end where they begin. */
  readonly open: number;
  /** Rings with fewer than three corners, which are left out. */
  readonly thin: number;
  /** Outer rings that run clockwise, or holes that do not. */
  readonly turned: number;
}

/** Reads a Polygon or MultiPolygon; null for anything else. The order of its rings is kept. */
export function readPolygons(geometry: unknown): PolygonsReading | null {
  const parsed = v.safeParse(polygonsSchema, geometry);
  if (!parsed.success) return null;
  const count = { open: 0, thin: 0, turned: 0 };
  const polygons = parsed.output.flatMap((rings): Rings[] => {
    const [outer, ...holes] = rings.map((ring, index) => tidied(ring, index > 0, count));
    return outer ? [[outer, ...holes.filter((hole) => hole !== null)]] : [];
  });
  return { polygons, ...count };
}

/** A closed ring; null where it has too few corners. */
function tidied(
  positions: readonly Position[],
  isHole: boolean,
  count: { open: number; thin: number; turned: number },
): Position[] | null {
  const points = positions.map((position) => rounded(position, DECIMALS));
  const [first = [0, 0]] = points;
  const isOpen = !isSamePoint(first, points.at(-1));
  const ring = [...points, ...(isOpen ? [first] : [])].filter(
    (position, index, all) => !isSamePoint(position, all[index - 1]),
  );
  if (ring.length < 4) {
    count.thin += 1;
    return null;
  }
  if (isOpen) count.open += 1;
  if (booleanClockwise(ring) !== isHole) count.turned += 1;
  return ring;
}
