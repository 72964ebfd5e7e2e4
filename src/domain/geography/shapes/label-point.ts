import { area, polygon } from '@turf/turf';
import polylabel from 'polylabel';
import { rounded, type Rings, type Shape } from './rings';

/** Degrees of latitude, about 100 m. */
const PRECISION = 0.001;

/**
 * The label point of a region, to 3 decimals: the pole of inaccessibility of its largest polygon, which is scaled by
 * cos(latitude) first. A centroid would not do: it may lie outside, as in a bay.
 */
export function labelPoint(shape: Shape): readonly [number, number] {
  const largest = shape.polygons.toSorted((p, q) => size(q) - size(p))[0] ?? [];
  const latitudes = (largest[0] ?? []).map(([, lat = 0]) => lat);
  const middle = (Math.min(...latitudes) + Math.max(...latitudes)) / 2;
  const narrowing = Math.cos((middle * Math.PI) / 180);
  const scaled = largest.map((ring) =>
    ring.map(([lon = 0, lat = 0]): [number, number] => [lon * narrowing, lat]),
  );
  const [x, y] = polylabel(scaled, PRECISION);
  return rounded([x / narrowing, y], 3);
}

function size(rings: Rings): number {
  return area(polygon(rings));
}
