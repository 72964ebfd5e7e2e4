/** Longitude, latitude in degrees, WGS 84. */
export type Position = readonly [number, number];

/** The world’s width in the integer units of the SVG: a unit is a seventh of a pixel on a laptop, and each digit is bytes. */
export const WORLD = 2 ** 17;

/** Web Mercator, the projection of the WebGL map, so that both renderers agree. x and y grow east and south. */
export function project([lon, lat]: Position): readonly [number, number] {
  const phi = (lat * Math.PI) / 180;
  return [
    ((lon + 180) / 360) * WORLD,
    ((1 - Math.log(Math.tan(Math.PI / 4 + phi / 2)) / Math.PI) / 2) * WORLD,
  ];
}

/** West, south, east, north of the 21 regions: what "all of Sweden" means on both renderers. */
export const SWEDEN: readonly [number, number, number, number] = [10.95, 55.32, 24.18, 69.07];

/** The same box in projected units: x, y, width, height. */
export const SWEDEN_BOX = boxOf(SWEDEN);

/** Projected units for a unit of a pattern's tile (`palette`): patterns are drawn for a Sweden 800 px tall. */
export const PATTERN_UNIT = Math.round(SWEDEN_BOX.height / 800);

function boxOf([west, south, east, north]: typeof SWEDEN) {
  const [x, y] = project([west, north]);
  const [right, bottom] = project([east, south]);
  return { x, y, width: right - x, height: bottom - y } as const;
}
