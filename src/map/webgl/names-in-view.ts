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

/** Between the places in which room is looked for, CSS pixels. */
const STEP = 10;

/** More names than this are not laid out while the map zooms past them: of 3 000 a frame took a second. */
const MOST_NAMES = 300;

/**
 * Returns places for the names of regions that are partly in view while their names are not, or are cut by its edge:
 * within what is seen of the region, where there is room, and clear of the names that are there. Where there is none, a
 * name with letters that are cut has no place; nor, among very many names, has one that is far from the view.
 */
export function namesInView(
  labels: readonly Label[],
  outlines: Outlines,
  view: View,
): readonly NameInView[] {
  const boxes = labels.map((label) => ({ label, box: boxAt(label, view) }));
  const names = boxes.flatMap(({ box }) => (box && isSeen(box, view) ? [box] : []));
  const taken = [...view.covered, ...names];
  const found: NameInView[] = [];
  for (const { label, box } of boxes) {
    if (box && isSeen(box, view)) continue;
    const room = around(textBox(label, 'center'), [0, 0], view.letterScale);
    const middle = roomFor(room, outlines.get(label.code) ?? [], view, taken);
    if (!middle) {
      const isLeftOut = labels.length > MOST_NAMES && box !== null && isFar(box, view);
      if (isLeftOut || isCut(label, view)) found.push({ label, at: null });
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

/** True if a box is further from the view than half of it. */
const isFar = ({ left, top, right, bottom }: Box, { width, height }: View): boolean =>
  right < -width / 2 || left > 1.5 * width || bottom < -height / 2 || top > 1.5 * height;

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

/** Where in view a box has room within the rings, clear of what is taken: in the middle of all such places; or null. */
function roomFor(
  box: Box,
  rings: readonly Ring[],
  view: View,
  taken: readonly Box[],
): Point | null {
  const { corner, scale, width, height } = view;
  const [west, north] = corner;
  const seen = rings.filter((ring) => ring.south >= north && ring.north <= north + height / scale);
  // Of thousands of areas few are in view.
  if (seen.length === 0) return null;
  const rows = Array.from({ length: Math.ceil(height / STEP) }, (_, row) =>
    spansAt(seen, north + ((row + 0.5) * STEP) / scale)
      .map(([from, to]) => [(from - west) * scale, (to - west) * scale] as const)
      .filter(([from, to]) => to > 0 && from < width),
  );
  const places: Point[] = [];
  for (let y = STEP - box.top; y + box.bottom <= height - STEP; y += STEP) {
    const band = rows.slice(Math.floor((y + box.top) / STEP), Math.ceil((y + box.bottom) / STEP));
    if (band.some((row) => row.length === 0)) continue;
    for (let x = STEP - box.left; x + box.right <= width - STEP; x += STEP) {
      const place = around(box, [x, y]);
      const isInside = band.every((row) =>
        row.some(([from, to]) => from <= place.left && place.right <= to),
      );
      if (isInside && !taken.some((other) => overlap(other, place))) places.push([x, y]);
    }
  }
  const mean = (axis: 0 | 1) => places.reduce((sum, at) => sum + at[axis], 0) / places.length;
  const middle: Point = [mean(0), mean(1)];
  const away = ([x, y]: Point) => Math.hypot(x - middle[0], y - middle[1]);
  return places.reduce<Point | null>(
    (best, at) => (best && away(best) <= away(at) ? best : at),
    null,
  );
}
