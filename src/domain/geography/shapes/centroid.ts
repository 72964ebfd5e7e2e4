import type { MultiPolygon } from 'geojson';
import { rounded } from './rings';

const RADIANS = Math.PI / 180;

/** The longitude that x is measured from, so that sums of small areas lose no digits. */
const ORIGIN = 15;

/**
 * The centroid of a region's area, to 3 decimals, worked out in the cylindrical equal-area projection. It may lie
 * outside the region.
 */
export function centroid({ coordinates }: MultiPolygon): readonly [number, number] {
  let [area, sumX, sumY] = [0, 0, 0];
  for (const ring of coordinates.flat()) {
    const points = ring.map(([lon = 0, lat = 0]) => ({
      x: lon - ORIGIN,
      y: Math.sin(lat * RADIANS),
    }));
    let from = points[0];
    for (const to of points.slice(1)) {
      if (!from) break;
      const cross = from.x * to.y - to.x * from.y;
      area += cross;
      sumX += (from.x + to.x) * cross;
      sumY += (from.y + to.y) * cross;
      from = to;
    }
  }
  return rounded([ORIGIN + sumX / (3 * area), Math.asin(sumY / (3 * area)) / RADIANS], 3);
}
