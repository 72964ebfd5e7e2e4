import type { Geometry, Polygon, MultiPolygon } from 'geojson';
import { project, type Position } from '../../domain/geography/projection';

/**
 * A geometry as an SVG path, relative to spare bytes; in integer projected units, or where `place` puts each
 * point, kept to a `grain` of a unit. Points that fall together are dropped.
 */
export function pathOf(
  geometry: Geometry,
  place: (at: Position) => readonly [number, number] = project,
  grain = 1,
): string {
  return ringsOf(geometry)
    .map((ring) => ringPath(ring, place, grain))
    .join('');
}

function ringsOf(geometry: Geometry): readonly (readonly number[][])[] {
  if (geometry.type === 'Polygon') return (geometry satisfies Polygon).coordinates;
  if (geometry.type === 'MultiPolygon') return (geometry satisfies MultiPolygon).coordinates.flat();
  throw new Error(
    `A map shape must be a Polygon or a MultiPolygon, but this one is a ${geometry.type}.`,
  );
}

function ringPath(
  ring: readonly number[][],
  place: (at: Position) => readonly [number, number],
  grain: number,
): string {
  let [px, py] = [0, 0];
  const steps: string[] = [];
  const inUnits = (grains: number) => Number((grains * grain).toFixed(3));
  for (const [lon = 0, lat = 0] of ring.slice(0, -1)) {
    const [east, south] = place([lon, lat]);
    const [x, y] = [Math.round(east / grain), Math.round(south / grain)];
    if (steps.length > 0 && x === px && y === py) continue;
    const [dx, dy] = [inUnits(x - px), inUnits(y - py)];
    steps.push(steps.length === 0 ? `M${dx},${dy}l` : joined(dx, dy));
    [px, py] = [x, y];
  }
  return steps.length > 2 ? `${steps.join(' ').replace('l ', 'l')}z` : '';
}

/** A minus sign separates as well as a comma does. */
function joined(dx: number, dy: number): string {
  return dy < 0 ? `${dx}${dy}` : `${dx},${dy}`;
}
