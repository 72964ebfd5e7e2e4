/** Directions and distances by the textbook, for tests: no code in common with `domain/geography/distance`. */
type Point = readonly [number, number];

const RADIANS = Math.PI / 180;
const EARTH_KM = 6371;

/** Kilometres by the haversine formula. */
export function kilometres([lon1, lat1]: Point, [lon2, lat2]: Point): number {
  const half = (degrees: number) => Math.sin((degrees * RADIANS) / 2) ** 2;
  const a =
    half(lat2 - lat1) + Math.cos(lat1 * RADIANS) * Math.cos(lat2 * RADIANS) * half(lon2 - lon1);
  return 2 * EARTH_KM * Math.asin(Math.sqrt(a));
}

/** True if, on a Mercator map, `to` lies within an eighth of the circle around that direction. */
export function bearingIs(
  wanted: number | undefined,
  from: Point | undefined,
  to: Point | undefined,
): boolean {
  if (wanted === undefined || !from || !to) return false;
  const north = (lat: number) => Math.log(Math.tan(Math.PI / 4 + (lat * RADIANS) / 2));
  const degrees = Math.atan2((to[0] - from[0]) * RADIANS, north(to[1]) - north(from[1])) / RADIANS;
  const apart = Math.abs(((degrees - wanted + 540) % 360) - 180);
  return apart <= 22.51;
}
