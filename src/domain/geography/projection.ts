import type { Position } from '../model/region';

/** A point on a plane: x to the east, y to the south. */
export type Point = readonly [x: number, y: number];

/** The world's width in projected units: coarse enough for short integers; rounded, a point of a page's map moves by a third of a pixel at most. */
export const WORLD = 2 ** 14;

/** A position in Web Mercator, the projection of the WebGL map, in projected units. */
export function project([lon, lat]: Position): Point {
  const phi = (lat * Math.PI) / 180;
  return [
    ((lon + 180) / 360) * WORLD,
    ((1 - Math.log(Math.tan(Math.PI / 4 + phi / 2)) / Math.PI) / 2) * WORLD,
  ];
}

/** The position of a point in projected units. */
export function unproject([x, y]: Point): Position {
  const phi = Math.atan(Math.sinh(Math.PI * (1 - (2 * y) / WORLD)));
  return [(x / WORLD) * 360 - 180, (phi * 180) / Math.PI];
}

/** The bounding box of the 21 regions: west, south, east, north. */
export const SWEDEN: readonly [number, number, number, number] = [10.95, 55.32, 24.18, 69.07];

/** The same box in projected units: x, y, width, height. */
export const SWEDEN_BOX = boxOf(SWEDEN);

/** The same as the view box of an SVG. */
export const SWEDEN_VIEW_BOX = [SWEDEN_BOX.x, SWEDEN_BOX.y, SWEDEN_BOX.width, SWEDEN_BOX.height]
  .map((length) => Math.round(length * 10) / 10)
  .join(' ');

/** Projected units for a unit of a pattern's tile: patterns have their own size where Sweden is 800 px tall. */
export const PATTERN_UNIT = Math.round(SWEDEN_BOX.height / 8) / 100;

/** A box of degrees (west, south, east, north) in projected units. */
export function boxOf([west, south, east, north]: typeof SWEDEN) {
  const [x, y] = project([west, north]);
  const [right, bottom] = project([east, south]);
  return { x, y, width: right - x, height: bottom - y } as const;
}
