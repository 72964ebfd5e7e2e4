import type { Rings } from './rings';

type Point = [number, number];
/** Its ends, the western one first. */
type Segment = readonly [Point, Point];

/**
 * The points near which lines of polygons cross, within and between rings and owners. Lines that are shared or only
 * touch do not cross. A sweep from west to east: 100 000 segments take well under a second.
 *
 * @returns an end of each of the two segments for every crossing.
 */
export function crossings(polygons: readonly Rings[]): Point[] {
  const found: Point[] = [];
  let open: Segment[] = [];
  let last: Segment | null = null;
  for (const segment of segmentsFromWest(polygons)) {
    // A border is there twice, once for each side.
    if (last && fromWest(segment, last) === 0) continue;
    last = segment;
    const west = segment[0][0];
    open = open.filter(([, east]) => east[0] >= west);
    for (const other of open) if (cross(segment, other)) found.push(segment[0], other[0]);
    open.push(segment);
  }
  return found;
}

function segmentsFromWest(polygons: readonly Rings[]): Segment[] {
  const segments: Segment[] = [];
  for (const ring of polygons.flat()) {
    let from: Point | null = null;
    for (const [lon = Number.NaN, lat = Number.NaN] of ring) {
      const to: Point = [lon, lat];
      if (from) segments.push(eastward(from, to) > 0 ? [to, from] : [from, to]);
      from = to;
    }
  }
  return segments.toSorted(fromWest);
}

function fromWest([a, b]: Segment, [c, d]: Segment): number {
  return eastward(a, c) || eastward(b, d);
}

function eastward(a: Point, b: Point): number {
  return a[0] - b[0] || a[1] - b[1];
}

/** True if the segments cross between their ends. */
function cross([a, b]: Segment, [c, d]: Segment): boolean {
  if (Math.max(a[1], b[1]) < Math.min(c[1], d[1])) return false;
  if (Math.max(c[1], d[1]) < Math.min(a[1], b[1])) return false;
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

/** The side of the line from `a` to `b` that the point `p` lies on: 1, 0 or -1. */
function side([ax, ay]: Point, [bx, by]: Point, [px, py]: Point): number {
  return Math.sign((bx - ax) * (py - ay) - (by - ay) * (px - ax));
}
