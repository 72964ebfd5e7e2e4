import type { Geometry } from 'geojson';
import { project, type Point } from '../../domain/geography/projection';

/**
 * A Polygon or MultiPolygon as the `d` of an SVG path, relative to save bytes: each ring to where the one before began.
 * Coordinates are integers: projected units divided by `precision`. Points that fall together are dropped. Throws for any
 * other geometry.
 */
export function pathOf(geometry: Geometry, precision = 1): string {
  const rings = ringsOf(geometry)
    .map((ring) => pointsOf(ring, precision))
    .filter((points) => points.length > 2);
  return rings.map((points, i) => ringPath(points, rings[i - 1]?.[0])).join('');
}

function ringsOf(geometry: Geometry): readonly (readonly number[][])[] {
  if (geometry.type === 'Polygon') return geometry.coordinates;
  if (geometry.type === 'MultiPolygon') return geometry.coordinates.flat();
  throw new Error(
    `A map shape must be a Polygon or a MultiPolygon, but this one is a ${geometry.type}.`,
  );
}

/** The points of a closed ring without its last, in whole units. */
function pointsOf(ring: readonly number[][], precision: number): readonly Point[] {
  return ring
    .slice(0, -1)
    .map(([lon = 0, lat = 0]) => project([lon, lat]))
    .map(([x, y]) => [Math.round(x / precision), Math.round(y / precision)] as const)
    .filter(([x, y], i, points) => x !== points[i - 1]?.[0] || y !== points[i - 1]?.[1]);
}

function ringPath(points: readonly Point[], before?: Point): string {
  const steps = points.map(([x, y], i) => {
    const [px, py] = points[i - 1] ?? before ?? [0, 0];
    return `${x - px} ${y - py}`;
  });
  const [first, ...lines] = steps;
  // Lines after a relative move are relative too. A minus sign separates as well as a space does.
  const path = before ? `m${steps.join(' ')}z` : `M${first}l${lines.join(' ')}z`;
  return path.replaceAll(' -', '-');
}
