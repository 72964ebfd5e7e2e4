import { voronoi } from '@turf/turf';
import type { Feature, FeatureCollection, Polygon, Position } from 'geojson';

type Cell = Feature<Polygon, Readonly<Record<string, string | number>>>;

/** Returns made-up areas within the frame of the map that fill a box: Voronoi cells, with codes from "0001" and names. */
export function madeUpCells(count: number): FeatureCollection<Polygon, Cell['properties']> {
  const next = numbers();
  const points = Array.from({ length: count }, () => feature([11 + next() * 13, 56 + next() * 12]));
  const cells = voronoi(
    { type: 'FeatureCollection', features: points },
    { bbox: [11, 56, 24, 68] },
  );
  const features = cells.features.map(({ geometry }, index): Cell => {
    const kod = String(index + 1).padStart(4, '0');
    return { type: 'Feature', properties: { kod, namn: `Ort ${kod}`, yta: 1 }, geometry };
  });
  return { type: 'FeatureCollection', features };
}

/** Returns a made-up area: a square with its south-western corner at a place. */
export function square(kod: string, namn: string, west: number, south: number, size = 1): Cell {
  const ring = ringOf(west, south, size);
  return {
    type: 'Feature',
    properties: { kod, namn },
    geometry: { type: 'Polygon', coordinates: [ring] },
  };
}

/** Returns the ring of a square, or of what is taller or lower than wide, against the clock. */
export function ringOf(west: number, south: number, wide: number, tall = wide): Position[] {
  const [east, north] = [west + wide, south + tall];
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}

/** Returns the bytes of a file with features. */
export function fileOf(...features: readonly object[]): Uint8Array {
  return new TextEncoder().encode(JSON.stringify({ type: 'FeatureCollection', features }));
}

function feature(coordinates: Position) {
  const geometry = { type: 'Point' as const, coordinates };
  return { type: 'Feature' as const, properties: {}, geometry };
}

/** Numbers from 0 to 1 that are the same each time. */
function numbers(): () => number {
  let state = 7;
  return () => {
    state = (state * 16_807) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
