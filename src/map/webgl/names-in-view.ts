import type { FeatureCollection } from 'geojson';
import { codeOf } from '../../domain/geography/geometry';
import {
  firstLine,
  LABEL_ASIDE,
  LABEL_LINE,
  overlap,
  placementAt,
  textBox,
  type Box,
  type Label,
  type LabelAnchor,
} from '../../domain/geography/labels';
import { project, SWEDEN_BOX, unproject, type Point } from '../../domain/geography/projection';
import { spansAt, toRing, type Ring } from '../../domain/geography/ring-rows';
import type { Position, RegionCode } from '../../domain/model/region';

/** What of the map is in view. */
export interface View {
  /** The top left corner, projected units. */
  readonly corner: Point;
  /** CSS pixels for a projected unit. */
  readonly scale: number;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** What lies over the map, CSS pixels from the corner. */
  readonly covered: readonly Box[];
  /** Size of the letters at this zoom, compared with the ordinary. */
  readonly letterScale: number;
}

export interface NameInView {
  readonly label: Label;
  /** Null for a name that is left out. */
  readonly at: Position | null;
}

/** The rings of regions' shapes, projected. */
export type Outlines = ReadonlyMap<RegionCode, readonly Ring[]>;

export function outlinesOf({ features }: FeatureCollection): Outlines {
  const outlines = new Map<RegionCode, readonly Ring[]>();
  for (const feature of features) {
    const code = codeOf(feature);
    if (code === null || feature.geometry.type !== 'MultiPolygon') continue;
    const rings = feature.geometry.coordinates.flat();
    outlines.set(
      code,
      rings.map((ring) => toRing(ring.map(([lon = 0, lat = 0]) => project([lon, lat])))),
    );
  }
  return outlines;
}

/** Side of the cells in which room is looked for, CSS pixels. */
const CELL = 10;

/**
 * Returns places for the names of regions that are partly in view while their names are not, or are cut by its edge:
 * within what is seen of the region, where there is room, and clear of the names that are there. Where there is none, a
 * name with letters that are cut has no place.
 */
export function namesInView(
  labels: readonly Label[],
  outlines: Outlines,
  view: View,
): readonly NameInView[] {
  const boxes = labels.map((label) => ({ label, box: boxAt(label, view) }));
  const taken = boxes.flatMap(({ box }) => (box && isSeen(box, view) ? [box] : []));
  const found: NameInView[] = [];
  for (const { label, box } of boxes) {
    if (box && isSeen(box, view)) continue;
    const room = around(textBox(label, 'center'), [0, 0], view.letterScale);
    const middle = roomFor(room, outlines.get(label.code) ?? [], view, taken);
    if (!middle) {
      if (isCut(label, view)) found.push({ label, at: null });
      continue;
    }
    // Areas do not overlap, and so neither do names within them.
    const [x, y] = middle;
    const [left, top] = view.corner;
    found.push({ label, at: unproject([left + x / view.scale, top + y / view.scale]) });
  }
  return found;
}

/** Where a name is, CSS pixels from the view's corner. */
function boxAt(
  label: Label,
  { corner, scale, letterScale }: View,
  boxOf: (label: Label, anchor: LabelAnchor) => Box = textBox,
): Box | null {
  const placement = placementAt(label, (SWEDEN_BOX.height * scale) / letterScale);
  if (!placement) return null;
  const [x, y] = project(placement.at);
  const point: Point = [(x - corner[0]) * scale, (y - corner[1]) * scale];
  return around(boxOf(label, placement.anchor), point, letterScale);
}

/** A box around a point, `by` times as large. */
const around = ({ left, top, right, bottom }: Box, [x, y]: Point, by = 1): Box => ({
  left: x + left * by,
  top: y + top * by,
  right: x + right * by,
  bottom: y + bottom * by,
});

function isSeen(box: Box, { width, height, covered }: View): boolean {
  const isWithin = box.left >= 0 && box.top >= 0 && box.right <= width && box.bottom <= height;
  return isWithin && !covered.some((over) => overlap(box, over));
}

/** True if the view's edge, or what lies over the map, cuts the letters of a name: the room for its badge may be empty. */
function isCut(label: Label, view: View): boolean {
  const box = boxAt(label, view, letterBox);
  const all = { left: 0, top: 0, right: view.width, bottom: view.height };
  return box !== null && overlap(box, all) && !isSeen(box, view);
}

/** The letters of a name around its point, CSS pixels. */
function letterBox({ lines: { length }, width }: Label, anchor: LabelAnchor): Box {
  const left = LABEL_ASIDE[anchor] - { center: width / 2, left: 0, right: width }[anchor];
  const top = firstLine(length, anchor) - LABEL_LINE / 2;
  return { left, top, right: left + width, bottom: top + length * LABEL_LINE };
}

/** Where in view a box has room within the rings: as near as possible to the middle of what is seen of them; or null. */
function roomFor(
  { left, right, top, bottom }: Box,
  rings: readonly Ring[],
  view: View,
  taken: readonly Box[],
): Point | null {
  const columns = Math.floor(view.width / CELL);
  const rows = Math.floor(view.height / CELL);
  const [, north] = view.corner;
  const seen = rings.filter(
    (ring) => ring.south >= north && ring.north <= north + view.height / view.scale,
  );
  // Of thousands of areas few are in view.
  if (seen.length === 0) return null;
  const cells = Array.from({ length: rows }, (_, row) => cellsIn(seen, row, columns, view));
  for (const box of [...view.covered, ...taken]) clear(cells, box);
  const [wide, tall] = [Math.ceil((right - left) / CELL), Math.ceil((bottom - top) / CELL)];
  const middle = middleOf(cells);
  if (!middle) return null;
  let best: { at: Point; away: number } | null = null;
  for (let row = 1; row + tall < rows; row += 1) {
    for (let column = 1; column + wide < columns; column += 1) {
      const at: Point = [(column + wide / 2) * CELL, (row + tall / 2) * CELL];
      const away = Math.hypot(at[0] - middle[0], at[1] - middle[1]);
      if (best && away >= best.away) continue;
      if (isFilled(cells, [column, row], [column + wide, row + tall])) best = { at, away };
    }
  }
  return best?.at ?? null;
}

type Row = Uint8Array;

/** One row of cells: 1 where the middle of the cell is within the rings. */
function cellsIn(
  rings: readonly Ring[],
  row: number,
  columns: number,
  { corner: [left, top], scale }: View,
): Row {
  const cells = new Uint8Array(columns);
  const y = top + ((row + 0.5) * CELL) / scale;
  const column = (x: number) => Math.max(0, Math.ceil(((x - left) * scale) / CELL - 0.5));
  for (const [west, east] of spansAt(rings, y)) cells.fill(1, column(west), column(east));
  return cells;
}

function clear(cells: readonly Row[], { left, top, right, bottom }: Box): void {
  for (const row of cells.slice(Math.max(0, Math.floor(top / CELL)), Math.ceil(bottom / CELL))) {
    row.fill(0, Math.max(0, Math.floor(left / CELL)), Math.max(0, Math.ceil(right / CELL)));
  }
}

/** The middle of the cells that are 1, CSS pixels; null where there are none. */
function middleOf(cells: readonly Row[]): Point | null {
  let [count, x, y] = [0, 0, 0];
  for (const [row, line] of cells.entries()) {
    for (const [column, cell] of line.entries()) {
      count += cell;
      x += cell * column;
      y += cell * row;
    }
  }
  if (count === 0) return null;
  return [(x / count + 0.5) * CELL, (y / count + 0.5) * CELL];
}

function isFilled(cells: readonly Row[], [left, top]: Point, [right, bottom]: Point): boolean {
  for (let row = top; row < bottom; row += 1) {
    for (let column = left; column < right; column += 1) {
      if (cells[row]?.[column] !== 1) return false;
    }
  }
  return true;
}
