import type { MultiPolygon, Position } from 'geojson';
import type { AreaFeature, Border } from './area-features';

/** The number of regions across the sea that are recorded for a region without borders. */
const NEAREST = 4;

const KM_PER_DEGREE = 111.195;

/** A region across the sea and the kilometres between the two shores. */
export type AcrossSea = readonly [code: string, km: number];

/** For every region without a border, the nearest regions by the distance between shores, nearest first. */
export function acrossSea(
  regions: readonly AreaFeature[],
  borders: readonly Border[],
): readonly (readonly [code: string, nearest: readonly AcrossSea[]])[] {
  const withBorder = new Set(borders.flatMap(({ a, b }) => [a, b]));
  return regions
    .filter(({ properties }) => !withBorder.has(properties.code))
    .map((island) => {
      const others = regions
        .filter((other) => other !== island)
        .map(({ properties, geometry }): AcrossSea => {
          const km = shoreDistance(island.geometry, geometry);
          return [properties.code, Math.round(km * 10) / 10];
        });
      const nearest = others.toSorted((a, b) => a[1] - b[1]).slice(0, NEAREST);
      return [island.properties.code, nearest] as const;
    });
}

/** The kilometres between the nearest points of two outlines that do not cross. */
function shoreDistance(a: MultiPolygon, b: MultiPolygon): number {
  return Math.min(...cornersToLines(a, b), ...cornersToLines(b, a));
}

/** For each ring of `from`, the kilometres from its nearest corner to the lines of `to`. */
function cornersToLines(from: MultiPolygon, to: MultiPolygon): readonly number[] {
  const lines = to.coordinates.flat();
  return from.coordinates.flat().map((ring) => {
    let least = Number.POSITIVE_INFINITY;
    for (const corner of ring) {
      for (const line of lines) least = Math.min(least, toLine(corner, line));
    }
    return least;
  });
}

/** The kilometres from a point to a line, on a plane that touches the earth at the point. */
function toLine([lon = 0, lat = 0]: Position, line: readonly Position[]): number {
  const narrowing = Math.cos((lat * Math.PI) / 180);
  const points = line.map(
    ([x = 0, y = 0]) => [(x - lon) * narrowing * KM_PER_DEGREE, (y - lat) * KM_PER_DEGREE] as const,
  );
  let least = Number.POSITIVE_INFINITY;
  let [x0, y0] = points[0] ?? [least, least];
  for (const [x1, y1] of points.slice(1)) {
    const [dx, dy] = [x1 - x0, y1 - y0];
    const length = dx * dx + dy * dy;
    const part = length === 0 ? 0 : Math.min(1, Math.max(0, -(x0 * dx + y0 * dy) / length));
    least = Math.min(least, Math.hypot(x0 + part * dx, y0 + part * dy));
    [x0, y0] = [x1, y1];
  }
  return least;
}
