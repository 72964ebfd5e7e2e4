import type { MultiPolygon } from 'geojson';
import { SWEDEN_BOX, unproject } from '../domain/geography/projection';
import type { Position } from '../domain/model/region';

/** The height of a map, CSS pixels, on which a pixel is a cell of the raster that names are placed by. */
export const HEIGHT = 700;

/** Returns the place so many pixels east and south of the north-west corner of that map. */
export function placeOnMap(x: number, y: number): Position {
  const unit = SWEDEN_BOX.height / HEIGHT;
  return unproject([SWEDEN_BOX.x + x * unit, SWEDEN_BOX.y + y * unit]);
}

/** Returns the shape of a made-up region that is a rectangle on that map. */
export function rectangleOnMap(
  left: number,
  top: number,
  right: number,
  bottom: number,
): MultiPolygon {
  const corners = [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
    [left, top],
  ] as const;
  return { type: 'MultiPolygon', coordinates: [[corners.map(([x, y]) => [...placeOnMap(x, y)])]] };
}
