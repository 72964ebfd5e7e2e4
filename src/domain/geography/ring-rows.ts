import type { Point } from './projection';

/** A ring on the map, y to the south, with its northern and southern end. */
export interface Ring {
  readonly points: readonly Point[];
  readonly north: number;
  readonly south: number;
}

export function toRing(points: readonly Point[]): Ring {
  const ys = points.map(([, y]) => y);
  return { points, north: Math.min(...ys), south: Math.max(...ys) };
}

/** The part of a row that lies within rings. */
export type Span = readonly [west: number, east: number];

/** Returns the parts of a row that lie within rings, from west to east: between each two of their crossings. */
export function spansAt(rings: readonly Ring[], y: number): readonly Span[] {
  const crossings = rings
    .filter(({ north, south }) => north <= y && y <= south)
    .flatMap(({ points }) => crossingsOf(points, y))
    .toSorted((a, b) => a - b);
  return crossings.flatMap((west, i): Span[] => {
    const east = crossings[i + 1];
    return i % 2 === 0 && east !== undefined ? [[west, east]] : [];
  });
}

function crossingsOf(points: readonly Point[], y: number): number[] {
  const crossings: number[] = [];
  let last = points.at(-1);
  for (const point of points) {
    if (last && last[1] <= y !== point[1] <= y) {
      crossings.push(last[0] + ((y - last[1]) / (point[1] - last[1])) * (point[0] - last[0]));
    }
    last = point;
  }
  return crossings;
}
