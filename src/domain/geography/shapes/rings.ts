import type { Position } from 'geojson';

/** A GeoJSON polygon: an outer ring, then its holes, every ring closed. */
export type Rings = Position[][];

/** The polygons of a region or of neighbouring land. */
export interface Shape {
  readonly id: string;
  readonly polygons: readonly Rings[];
}

/** The mean Earth radius in km that Turf uses. */
const EARTH_RADIUS_KM = 6371.0088;

/** Square kilometres in steradians, the unit of topojson-simplify. */
export function steradians(km2: number): number {
  return km2 / EARTH_RADIUS_KM ** 2;
}

/** A position with both numbers rounded to `decimals`. */
export function rounded(position: Position, decimals: number): [number, number] {
  const factor = 10 ** decimals;
  const [lon = Number.NaN, lat = Number.NaN] = position;
  return [Math.round(lon * factor) / factor, Math.round(lat * factor) / factor];
}

/** True if two positions are the same point, exactly. */
export function isSamePoint(a: Position | undefined, b: Position | undefined): boolean {
  return a !== undefined && b !== undefined && a[0] === b[0] && a[1] === b[1];
}

/**
 * A closed ring rounded to `decimals`, without repeated points and without spikes, which go out and back the same
 * way. Empty if fewer than three corners are left.
 */
export function tidyRing(ring: readonly Position[], decimals: number): Position[] {
  const out: Position[] = [];
  for (const position of ring.slice(0, -1)) {
    const next = rounded(position, decimals);
    while (isSamePoint(out.at(-2), next)) out.pop();
    if (!isSamePoint(out.at(-1), next)) out.push(next);
  }
  // The same where the ring closes: its first point comes after its last.
  while (out.length > 2) {
    if (isSamePoint(out[0], out.at(-1)) || isSamePoint(out[0], out.at(-2))) out.pop();
    else if (isSamePoint(out[1], out.at(-1))) out.shift();
    else break;
  }
  const [first] = out;
  return first === undefined || out.length < 3 ? [] : [...out, first];
}

/** The polygons with every ring tidied, without those whose outer ring is empty. */
export function tidyPolygons(polygons: readonly Rings[], decimals: number): Rings[] {
  return polygons
    .map((rings) => rings.map((ring) => tidyRing(ring, decimals)))
    .filter((rings) => (rings[0]?.length ?? 0) > 0)
    .map((rings) => rings.filter((ring) => ring.length > 0));
}
