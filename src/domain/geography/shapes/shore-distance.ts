import { clamp } from '../clamp';
import type { MultiPolygon, Position } from 'geojson';
import type { AreaSystemData } from '../../model/region';
import type { AreaFeature, Border } from './area-features';

/** The number of regions across the sea that are recorded for a region without borders. */
const NEAREST = 4;

const KM_PER_DEGREE = 111.195;

type AcrossSea = AreaSystemData['acrossSea'];

/** For every region without a border, the nearest regions by the distance between shores, nearest first. */
export function findAcrossSea(
  regions: readonly AreaFeature[],
  borders: readonly Border[],
): AcrossSea {
  const withBorder = new Set(borders.flatMap(({ a, b }) => [a, b]));
  return regions
    .filter(({ properties }) => !withBorder.has(properties.code))
    .map((island) => ({
      code: island.properties.code,
      nearest: nearestTo(island, regions),
    }));
}

/** The nearest regions by the distance between shores; of those as near, the first. Boxes that are further apart are not measured. */
function nearestTo(
  island: AreaFeature,
  regions: readonly AreaFeature[],
): AcrossSea[number]['nearest'] {
  const others = regions
    .map((other, index) => ({ other, index, least: betweenBoxes(island, other) }))
    .filter(({ other }) => other !== island)
    .toSorted((a, b) => a.least - b.least);
  let nearest: readonly { readonly code: string; readonly km: number; readonly index: number }[] =
    [];
  for (const { other, index, least } of others) {
    const furthest = nearest[NEAREST - 1];
    // Kilometres are rounded to tenths.
    if (furthest && least > furthest.km + 0.1) break;
    const km = Math.round(shoreDistance(island.geometry, other.geometry) * 10) / 10;
    nearest = [...nearest, { code: other.properties.code, km, index }]
      .toSorted((a, b) => a.km - b.km || a.index - b.index)
      .slice(0, NEAREST);
  }
  return nearest.map(({ code, km }) => ({ code, km }));
}

/** The kilometres that the outlines in two boxes are apart at least. */
function betweenBoxes({ properties: a }: AreaFeature, { properties: b }: AreaFeature): number {
  const [west = 0, south = 0, east = 0, north = 0] = a.bbox;
  const [otherWest = 0, otherSouth = 0, otherEast = 0, otherNorth = 0] = b.bbox;
  const highest = Math.max(...[south, north, otherSouth, otherNorth].map(Math.abs));
  const narrowing = Math.cos((highest * Math.PI) / 180);
  const x = Math.max(0, otherWest - east, west - otherEast) * narrowing;
  const y = Math.max(0, otherSouth - north, south - otherNorth);
  return Math.hypot(x, y) * KM_PER_DEGREE;
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
    const part = length === 0 ? 0 : clamp(-(x0 * dx + y0 * dy) / length, 0, 1);
    least = Math.min(least, Math.hypot(x0 + part * dx, y0 + part * dy));
    [x0, y0] = [x1, y1];
  }
  return least;
}
