import type { Position } from 'geojson';
import type { Rings } from './rings';

type Point = [number, number];
type Segment = readonly [Point, Point];

/**
 * The points near which lines of polygons cross, within and between rings and owners. Lines that are shared or only
 * touch do not cross. A sweep from west to east: 14 000 segments take well under a second.
 *
 * @returns an end of each of the two segments for every crossing.
 */
export function crossings(polygons: readonly Rings[]): Point[] {
  const found: Point[] = [];
  let open: Segment[] = [];
  for (const segment of segmentsFromWest(polygons)) {
    open = open.filter(([, east]) => east[0] >= segment[0][0]);
    for (const other of open) if (cross(segment, other)) found.push(segment[0], other[0]);
    open.push(segment);
  }
  return found;
}

function segmentsFromWest(polygons: readonly Rings[]): Segment[] {
  const unique = new Map<string, Segment>();
  for (const ring of polygons.flat()) {
    for (let i = 1; i < ring.length; i += 1) {
      const ends: Segment = [toPoint(ring[i - 1]), toPoint(ring[i])];
      const [a, b] = ends.toSorted((p, q) => p[0] - q[0] || p[1] - q[1]);
      if (a && b) unique.set(`${a.join(' ')} ${b.join(' ')}`, [a, b]);
    }
  }
  return [...unique.values()].toSorted(([a], [b]) => a[0] - b[0]);
}

function toPoint(position: Position | undefined): Point {
  const [lon = Number.NaN, lat = Number.NaN] = position ?? [];
  return [lon, lat];
}

/** True if the segments cross between their ends. */
function cross([a, b]: Segment, [c, d]: Segment): boolean {
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

/** The side of the line from `a` to `b` that the point `p` lies on: 1, 0 or -1. */
function side([ax, ay]: Point, [bx, by]: Point, [px, py]: Point): number {
  return Math.sign((bx - ax) * (py - ay) - (by - ay) * (px - ax));
}
