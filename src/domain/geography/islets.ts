import type { Geometry, MultiPolygon, Position } from 'geojson';
import { boxOf, SWEDEN_BOX } from './projection';

/** Side of an island that an outline would hide, heights of Sweden. */
const SMALL = 1 / 80;

/** Side of a square as large as the box around a small region, heights of Sweden. */
const SMALL_REGION = 1 / 19;

/**
 * Returns a shape in two: what has outlines, and the islands that are smaller than outlines are broad, or null where
 * there are none. The largest part always has an outline.
 */
export function splitIslets(shape: Geometry): readonly [Geometry, MultiPolygon | null] {
  if (shape.type !== 'MultiPolygon') return [shape, null];
  const sized = shape.coordinates.map((polygon) => ({ polygon, side: sideOf(polygon[0] ?? []) }));
  const largest = Math.max(...sized.map(({ side }) => side));
  const least = Math.min(largest, SWEDEN_BOX.height * SMALL);
  const partsWhere = (isKept: (side: number) => boolean) =>
    sized.filter(({ side }) => isKept(side)).map(({ polygon }) => polygon);
  const islets = partsWhere((side) => side < least);
  if (islets.length === 0) return [shape, null];
  const outlined = partsWhere((side) => side >= least);
  return [
    { type: 'MultiPolygon', coordinates: outlined },
    { type: 'MultiPolygon', coordinates: islets },
  ];
}

/** True if the box around the largest part of a shape is so small that a broad outline would hide it. */
export function isSmall(shape: Geometry): boolean {
  if (shape.type !== 'Polygon' && shape.type !== 'MultiPolygon') return false;
  const polygons = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
  const most = (SWEDEN_BOX.height * SMALL_REGION) ** 2;
  return polygons.every(([ring = []]) => {
    const { width, height } = boxAround(ring);
    return width * height < most;
  });
}

/** The longer side of the box around a ring, projected units. */
function sideOf(ring: readonly Position[]): number {
  const { width, height } = boxAround(ring);
  return Math.max(width, height);
}

/** The box around a ring, projected units. */
function boxAround(ring: readonly Position[]) {
  const [lons, lats] = [ring.map(([lon = 0]) => lon), ring.map(([, lat = 0]) => lat)];
  return boxOf([Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)]);
}
