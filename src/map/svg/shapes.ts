import type { Geometry, Polygon, MultiPolygon } from 'geojson';
import { project } from '../../domain/projection';

/** A geometry as an SVG path in integer projected units, relative to spare bytes. Points that fall together are dropped. */
export function pathOf(geometry: Geometry): string {
  return ringsOf(geometry).map(ringPath).join('');
}

function ringsOf(geometry: Geometry): readonly (readonly number[][])[] {
  if (geometry.type === 'Polygon') return (geometry satisfies Polygon).coordinates;
  if (geometry.type === 'MultiPolygon') return (geometry satisfies MultiPolygon).coordinates.flat();
  throw new Error(
    `A map shape must be a Polygon or a MultiPolygon, but this one is a ${geometry.type}.`,
  );
}

function ringPath(ring: readonly number[][]): string {
  let [px, py] = [0, 0];
  const steps: string[] = [];
  for (const [lon = 0, lat = 0] of ring.slice(0, -1)) {
    const [east, south] = project([lon, lat]);
    const [x, y] = [Math.round(east), Math.round(south)];
    if (steps.length > 0 && x === px && y === py) continue;
    steps.push(steps.length === 0 ? `M${x},${y}l` : joined(x - px, y - py));
    [px, py] = [x, y];
  }
  return steps.length > 2 ? `${steps.join(' ').replace('l ', 'l')}z` : '';
}

/** A minus sign separates as well as a comma does. */
function joined(dx: number, dy: number): string {
  return dy < 0 ? `${dx}${dy}` : `${dx},${dy}`;
}
