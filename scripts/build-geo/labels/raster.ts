import { project, SWEDEN_BOX } from '../../../src/domain/geography/projection';
import type { AreaFeature } from '../../../src/domain/geography/shapes/area-features';

/** A place in heights of Sweden from the north-west corner of its box; x to the east, y to the south. */
export type Point = readonly [x: number, y: number];

/** Cells for the height of Sweden, and cells beyond its box on every side. */
const ROWS = 700;
const MARGIN = 280;
const COLUMNS = Math.ceil((SWEDEN_BOX.width / SWEDEN_BOX.height) * ROWS) + 2 * MARGIN;
const ALL_ROWS = ROWS + 2 * MARGIN;

/** The regions as a grid of cells, for asking how much of a rectangle each of them fills. */
export interface Raster {
  /** The shares of a rectangle that the region with this index and the other regions fill. */
  shares(index: number, from: Point, to: Point): { readonly own: number; readonly others: number };
  /** The index of the region at a point, or -1. */
  regionAt(point: Point): number;
}

export function toPoint(position: readonly number[]): Point {
  const [lon = 0, lat = 0] = position;
  const [x, y] = project([lon, lat]);
  return [(x - SWEDEN_BOX.x) / SWEDEN_BOX.height, (y - SWEDEN_BOX.y) / SWEDEN_BOX.height];
}

export function createRaster(features: readonly AreaFeature[]): Raster {
  const cells = new Int8Array(COLUMNS * ALL_ROWS).fill(-1);
  features.forEach((feature, index) => fill(cells, feature, index));
  const sums = features.map((_, index) => summed(cells, (found) => found === index));
  const all = summed(cells, (found) => found !== -1);
  const cell = (value: number, most: number) =>
    Math.min(Math.max(Math.round(value * ROWS) + MARGIN, 0), most);
  return {
    shares(index, [left, top], [right, bottom]) {
      const [a, b] = [cell(left, COLUMNS), cell(right, COLUMNS)];
      const [c, d] = [cell(top, ALL_ROWS), cell(bottom, ALL_ROWS)];
      const count = (sum: Int32Array | undefined) => {
        const at = (x: number, y: number) => sum?.[y * (COLUMNS + 1) + x] ?? 0;
        return at(b, d) - at(a, d) - at(b, c) + at(a, c);
      };
      const area = Math.max((b - a) * (d - c), 1);
      const own = count(sums[index]);
      return { own: own / area, others: (count(all) - own) / area };
    },
    regionAt([x, y]) {
      return cells[cell(y, ALL_ROWS - 1) * COLUMNS + cell(x, COLUMNS - 1)] ?? -1;
    },
  };
}

/** Sets the cells whose middle lies in the region, row by row. */
function fill(cells: Int8Array, { geometry }: AreaFeature, index: number): void {
  const rings = geometry.coordinates
    .flat()
    .map((ring) =>
      ring.map((position) => toPoint(position)).map(([x, y]) => [x * ROWS, y * ROWS] as const),
    );
  for (let row = 0; row < ALL_ROWS; row += 1) {
    const y = row - MARGIN + 0.5;
    const crossings = rings.flatMap((ring) => crossingsAt(ring, y)).toSorted((a, b) => a - b);
    for (let i = 0; i + 1 < crossings.length; i += 2) {
      const from = Math.ceil((crossings[i] ?? 0) + MARGIN - 0.5);
      const to = Math.floor((crossings[i + 1] ?? 0) + MARGIN - 0.5);
      cells.fill(index, row * COLUMNS + from, row * COLUMNS + to + 1);
    }
  }
}

function crossingsAt(ring: readonly Point[], y: number): number[] {
  return ring.flatMap(([x1, y1], i) => {
    const [x2, y2] = ring[(i + 1) % ring.length] ?? [x1, y1];
    return y1 <= y === y2 <= y ? [] : [x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)];
  });
}

/** For every corner, the number of matching cells to the north-west of it. */
function summed(cells: Int8Array, matches: (region: number) => boolean): Int32Array {
  const wide = COLUMNS + 1;
  const sum = new Int32Array(wide * (ALL_ROWS + 1));
  for (let y = 0; y < ALL_ROWS; y += 1) {
    let row = 0;
    for (let x = 0; x < COLUMNS; x += 1) {
      row += Number(matches(cells[y * COLUMNS + x] ?? -1));
      sum[(y + 1) * wide + x + 1] = (sum[y * wide + x + 1] ?? 0) + row;
    }
  }
  return sum;
}
