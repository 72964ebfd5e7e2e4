import type { MultiPolygon } from 'geojson';
import { clamp } from '../clamp';
import { pixelAt } from '../labels';
import { SWEDEN_BOX } from '../projection';
import { spansAt, toRing } from '../ring-rows';

/** A place in heights of Sweden from the north-west corner of its box; x to the east, y to the south. */
export type MapPoint = readonly [x: number, y: number];

/** Cells for the height of Sweden, and cells beyond its box on every side. */
const ROWS = 700;
const MARGIN = 280;
const COLUMNS = Math.ceil((SWEDEN_BOX.width / SWEDEN_BOX.height) * ROWS) + 2 * MARGIN;
const ALL_ROWS = ROWS + 2 * MARGIN;

/** Shares that concern one region, and others. */
interface Shares {
  readonly own: number;
  readonly others: number;
}

/** The regions as a grid of cells, for asking how much of a rectangle each of them fills. */
export interface Raster {
  /** The shares of a rectangle that the region with this index and the other regions fill. */
  shares(index: number, from: MapPoint, to: MapPoint): Shares;
  /** The share of the region with this index that a rectangle hides, and the largest share of any other. */
  hidden(index: number, from: MapPoint, to: MapPoint): Shares;
  /** How long the outlines within a rectangle are, heights of Sweden. */
  outlines(from: MapPoint, to: MapPoint): number;
  /** The index of the region at a point, or -1. */
  regionAt(point: MapPoint): number;
  /** The number of cells of a region. */
  sizeOf(index: number): number;
}

/** Returns where a position lies. */
export function toMapPoint([lon = 0, lat = 0]: readonly number[]): MapPoint {
  return pixelAt([lon, lat], 1);
}

/** Draws regions into a grid; what it answers comes from summed-area tables. */
export function createRaster(shapes: readonly MultiPolygon[]): Raster {
  const cells = new Int8Array(COLUMNS * ALL_ROWS).fill(-1);
  shapes.forEach((shape, index) => fill(cells, shape, index));
  const whole: CellRange = { left: 0, top: 0, right: COLUMNS, bottom: ALL_ROWS };
  const ranges = rangesOf(cells, shapes.length);
  const sums = ranges.map((range, index) => summedArea(range, (at) => cells[at] === index));
  const all = summedArea(whole, (at) => cells[at] !== -1);
  const edges = summedArea(
    whole,
    (at) => cells[at] !== cells[at + 1] || cells[at] !== cells[at + COLUMNS],
  );
  const cell = (value: number, most: number) => clamp(Math.round(value * ROWS) + MARGIN, 0, most);
  const sizes = sums.map((sum) => sum(0, 0, COLUMNS, ALL_ROWS));
  const cellsOf = ([left, top]: MapPoint, [right, bottom]: MapPoint) =>
    [
      cell(left, COLUMNS),
      cell(top, ALL_ROWS),
      cell(right, COLUMNS),
      cell(bottom, ALL_ROWS),
    ] as const;
  return {
    shares(index, from, to) {
      const [a, c, b, d] = cellsOf(from, to);
      const area = Math.max((b - a) * (d - c), 1);
      const own = sums[index]?.(a, c, b, d) ?? 0;
      return { own: own / area, others: (all(a, c, b, d) - own) / area };
    },
    hidden(index, from, to) {
      const corners = cellsOf(from, to);
      const hidden = sums.map((sum, i) => sum(...corners) / Math.max(sizes[i] ?? 0, 1));
      return {
        own: hidden[index] ?? 0,
        others: Math.max(0, ...hidden.filter((_, i) => i !== index)),
      };
    },
    outlines(from, to) {
      return edges(...cellsOf(from, to)) / ROWS;
    },
    regionAt([x, y]) {
      return cells[cell(y, ALL_ROWS - 1) * COLUMNS + cell(x, COLUMNS - 1)] ?? -1;
    },
    sizeOf: (index) => sizes[index] ?? 0,
  };
}

/** Columns and rows of cells, those at right and bottom not included. */
interface CellRange {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The smallest ranges with all cells of each region. */
function rangesOf(cells: Int8Array, count: number): readonly CellRange[] {
  const found = Array.from({ length: count }, (): CellRange => ({
    left: COLUMNS,
    top: ALL_ROWS,
    right: 0,
    bottom: 0,
  }));
  cells.forEach((index, i) => {
    const own = found[index];
    if (!own) return;
    const [x, y] = [i % COLUMNS, Math.floor(i / COLUMNS)];
    own.left = Math.min(own.left, x);
    own.right = Math.max(own.right, x + 1);
    own.top = Math.min(own.top, y);
    own.bottom = Math.max(own.bottom, y + 1);
  });
  return found;
}

/** Sets the cells whose middle lies in the region, row by row. */
function fill(cells: Int8Array, { coordinates }: MultiPolygon, index: number): void {
  const rings = coordinates
    .flat()
    .map((ring) => toRing(ring.map(toMapPoint).map(([x, y]) => [x * ROWS, y * ROWS])));
  for (let row = 0; row < ALL_ROWS; row += 1) {
    const y = row - MARGIN + 0.5;
    for (const [west, east] of spansAt(rings, y)) {
      // What lies beyond the raster would be in the rows above and below.
      const from = Math.max(Math.ceil(west + MARGIN - 0.5), 0);
      const to = Math.min(Math.floor(east + MARGIN - 0.5), COLUMNS - 1);
      cells.fill(index, row * COLUMNS + from, row * COLUMNS + to + 1);
    }
  }
}

/** Returns a summed-area table's count of the matching cells between columns and rows, of those in a range. */
function summedArea(
  { left, top, right, bottom }: CellRange,
  matches: (cell: number) => boolean,
): (a: number, c: number, b: number, d: number) => number {
  const [columns, rows] = [Math.max(0, right - left), Math.max(0, bottom - top)];
  const wide = columns + 1;
  // For every corner, the number of matching cells to the north-west of it.
  const sum = new Int32Array(wide * (rows + 1));
  for (let y = 0; y < rows; y += 1) {
    let row = 0;
    for (let x = 0; x < columns; x += 1) {
      row += Number(matches((top + y) * COLUMNS + left + x));
      sum[(y + 1) * wide + x + 1] = (sum[y * wide + x + 1] ?? 0) + row;
    }
  }
  const at = (x: number, y: number) =>
    sum[clamp(y - top, 0, rows) * wide + clamp(x - left, 0, columns)] ?? 0;
  return (a, c, b, d) => at(b, d) - at(a, d) - at(b, c) + at(a, c);
}
