import type { Geometry, Polygon, MultiPolygon } from 'geojson';
import { project } from '../../domain/geography/projection';

/**
 * A Polygon or MultiPolygon as the `d` of an SVG path, relative to save bytes. Coordinates are integers: projected
 * units divided by `precision`. Points that fall together are dropped. Throws for any other geometry.
 */
export function pathOf(geometry: Geometry, precision = 1): string {
  return ringsOf(geometry)
    .map((ring) => ringPath(ring, precision))
    .join('');
}

function ringsOf(geometry: Geometry): readonly (readonly number[][])[] {
  if (geometry.type === 'Polygon') return (geometry satisfies Polygon).coordinates;
  if (geometry.type === 'MultiPolygon') return (geometry satisfies MultiPolygon).coordinates.flat();
  throw new Error(
    `A map shape must be a Polygon or a MultiPolygon, but this one is a ${geometry.type}.`,
  );
}

function ringPath(ring: readonly number[][], precision: number): string {
  let [px, py] = [0, 0];
  const steps: string[] = [];
  for (const [lon = 0, lat = 0] of ring.slice(0, -1)) {
    const [east, south] = project([lon, lat]);
    const [x, y] = [Math.round(east / precision), Math.round(south / precision)];
    if (steps.length > 0 && x === px && y === py) continue;
    const [dx, dy] = [x - px, y - py];
    steps.push(steps.length === 0 ? `M${dx} ${dy}l` : `${dx} ${dy}`);
    [px, py] = [x, y];
  }
  // A minus sign separates as well as a space does.
  return steps.length > 2 ? `${steps.join(' ').replace('l ', 'l').replaceAll(' -', '-')}z` : '';
}
