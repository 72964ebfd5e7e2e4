import { clamp } from '../../domain/geography/clamp';
import type { Point } from '../../domain/geography/projection';
import { spansAt, type Span } from '../../domain/geography/ring-rows';
import type { Outlines } from './names-in-view';

/** The areas as rows from north to south, projected units: each has its latitude, and its parts that lie within them. */
export type LandRows = readonly { readonly y: number; readonly spans: readonly Span[] }[];

/**
 * So many that rows are closer than the edge of a view is kept from land, up to the zooms that Sweden's regions have. Where
 * areas are smaller, rows are up to 110 pixels apart at the closest zoom, and a view is moved by as much more than it must.
 */
const COUNT = 400;

/** Cuts outlines into rows. */
export function landRows(outlines: Outlines): LandRows {
  const rings = [...outlines.values()].flat();
  const north = Math.min(...rings.map((ring) => ring.north));
  const step = (Math.max(...rings.map((ring) => ring.south)) - north) / COUNT;
  return Array.from({ length: COUNT }, (_, row) => {
    const y = north + (row + 0.5) * step;
    return { y, spans: spansAt(rings, y) };
  });
}

/** Returns the shortest way by which a point is moved so that some land is no further from it than `reach` to each side. */
export function wayToLand(rows: LandRows, [x, y]: Point, [wide, tall]: Point): Point {
  let way: Point = [0, 0];
  let least = Infinity;
  for (const row of rows) {
    const down = beyond(row.y - y, tall);
    for (const [west, east] of row.spans) {
      const right = beyond(clamp(x, west, east) - x, wide);
      const length = Math.hypot(right, down);
      if (length < least) [way, least] = [[right, down], length];
    }
  }
  return way;
}

function beyond(distance: number, reach: number): number {
  return Math.sign(distance) * Math.max(0, Math.abs(distance) - reach);
}
