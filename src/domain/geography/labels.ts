import { codeOf } from './geometry';
import { project, SWEDEN_BOX, type Position } from './projection';
import { nameOf, REGION_CODES, type RegionCode } from '../model/region';

/** Which part of the text stands at the point, as MapLibre names it: "left" puts the text to the right. */
export type LabelAnchor = 'center' | 'left' | 'right' | 'top' | 'bottom';

/** A region's name on the map. The same placement serves both renderers, so that they do not differ. */
export interface Label {
  readonly code: RegionCode;
  /** The name, broken where it is long. */
  readonly lines: readonly string[];
  /** Longitude, latitude. */
  readonly at: Position;
  readonly anchor: LabelAnchor;
  /** Drawn when all of Sweden is at least this tall on the screen, CSS pixels; one of `LABEL_TIERS`. */
  readonly minHeight: number;
  /** Below `minHeight`, but from this height on, what is marked under the name stands alone on its point. */
  readonly badgeFrom: number;
}

/** Heights of Sweden on the screen at which more names appear, CSS pixels. */
export const LABEL_TIERS = [0, 230, 270, 440, 560, 700, 860, 1080, 1400, 2000, 4000] as const;
/** The tier that names are placed for; below it some have no room. */
const USUAL = 270;

/** Lettering size on the map and the height of a line, CSS pixels. */
export const LABEL_SIZE = 13;
export const LABEL_LINE = 15;
/** Size of what is printed under a name, as a share of the name's. The style sheet has 11 px. */
export const BADGE_SCALE = 11 / LABEL_SIZE;
/** How far beside its point a text begins, CSS pixels. */
export const LABEL_OFFSET = 6;

/** Mean width of a letter of the map's type at `LABEL_SIZE`, CSS pixels, on the wide side. */
const LETTER = 7.1;
/** Clear space kept around every name, CSS pixels. */
const AIR = 2;

/** Regions that lie by the sea have room for their name there; the others carry it inside. */
const SEAWARD: Partial<Record<RegionCode, readonly LabelAnchor[]>> = {
  '01': ['left', 'center'],
  '03': ['center', 'left'],
  '08': ['left', 'center'],
  '09': ['left', 'top'],
  '10': ['top', 'center'],
  '12': ['center', 'right'],
  '13': ['right', 'center'],
  '21': ['center', 'left'],
};
const INLAND: readonly LabelAnchor[] = ['center', 'top', 'bottom'];

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * Places the names so that no two overlap at any size: each takes the first of its anchors that is
 * free at the smallest tier where one is, the largest regions choosing first.
 * `points` are the label points by code, `areas` square kilometres; a region without a point gets no name.
 */
function placeLabels(
  points: ReadonlyMap<RegionCode, Position>,
  areas: ReadonlyMap<RegionCode, number>,
): readonly Label[] {
  const waiting = REGION_CODES.flatMap((code) => candidate(code, points.get(code))).toSorted(
    (a, b) => weight(b.code, areas) - weight(a.code, areas),
  );
  const placed: Label[] = [];
  for (const minHeight of LABEL_TIERS.filter((tier) => tier >= USUAL)) {
    for (const label of waiting) {
      if (placed.some(({ code }) => code === label.code)) continue;
      const free = (SEAWARD[label.code] ?? INLAND)
        .map((anchor): Label => ({ ...label, anchor, minHeight, badgeFrom: minHeight }))
        .find((attempt) => placed.every((other) => !everOverlap(attempt, other)));
      if (free) placed.push(free);
    }
  }
  const settled = onSmallest(placed);
  return withMarksAlone(
    REGION_CODES.flatMap((code) => settled.find((label) => label.code === code) ?? []),
  );
}

/** On maps smaller than usual the first names to be placed keep the others away; no name moves. */
function onSmallest(placed: readonly Label[]): readonly Label[] {
  const settled: Label[] = [];
  for (const label of placed) {
    const lowered = LABEL_TIERS.filter((tier) => label.minHeight === USUAL && tier < USUAL)
      .map((tier): Label => ({ ...label, minHeight: tier, badgeFrom: tier }))
      .find((attempt) => settled.every((other) => !everOverlap(attempt, other)));
    settled.push(lowered ?? label);
  }
  return settled;
}

/** Where a name has no room its mark may have: "2·5" takes less than "Östergötland". */
function withMarksAlone(names: readonly Label[]): readonly Label[] {
  const settled = [...names];
  for (const [i, name] of names.entries()) {
    const others = () => settled.filter((_, k) => k !== i);
    const badgeFrom = LABEL_TIERS.find(
      (tier) => tier < name.minHeight && others().every((other) => !markTouches(name, other, tier)),
    );
    settled[i] = { ...name, badgeFrom: badgeFrom ?? name.minHeight };
  }
  return settled;
}

/** True if a name's mark, alone from a height on, touches another name, or its mark, while it stands alone. */
function markTouches(name: Label, other: Label, from: number): boolean {
  const mark = markOf(name);
  const first = Math.max(from, SMALLEST);
  const named = Math.max(first, other.minHeight);
  const alone = Math.max(first, other.badgeFrom);
  return (
    everMeet(mark, wholeOf(other), named, name.minHeight) ||
    everMeet(mark, markOf(other), alone, Math.min(name.minHeight, other.minHeight))
  );
}

/** The space a name or its lone mark takes at a height, or null where neither is drawn. */
export function drawnBox(label: Label, height: number): Box | null {
  if (height >= label.minHeight) return boxAt(wholeOf(label), height);
  return height >= label.badgeFrom ? boxAt(markOf(label), height) : null;
}

/** Something printed at a point of the map: where that is, and the box around it, which keeps its size. */
interface Printed {
  /** For a Sweden one CSS pixel tall. */
  readonly x: number;
  readonly y: number;
  /** CSS pixels from the point. */
  readonly box: Box;
}

function printedAt(at: Position, box: Box): Printed {
  const [east, south] = project(at);
  return { x: east / SWEDEN_BOX.height, y: south / SWEDEN_BOX.height, box };
}

function boxAt({ x, y, box }: Printed, height: number): Box {
  return {
    left: x * height + box.left,
    right: x * height + box.right,
    top: y * height + box.top,
    bottom: y * height + box.bottom,
  };
}

/** True if two boxes share more than an edge at any height of Sweden between two, sizes between the tiers too. */
function everMeet(a: Printed, b: Printed, from: number, to: number): boolean {
  // As Sweden grows their points go apart and the boxes do not: each side sets a bound to the heights.
  const sides = [
    [a.x - b.x, b.box.right - a.box.left],
    [b.x - a.x, a.box.right - b.box.left],
    [a.y - b.y, b.box.bottom - a.box.top],
    [b.y - a.y, a.box.bottom - b.box.top],
  ] as const;
  let [low, high] = [from, to];
  for (const [apart, reach] of sides) {
    if (apart > 0) high = Math.min(high, reach / apart);
    else if (apart < 0) low = Math.max(low, reach / apart);
    else if (reach <= 0) return false;
  }
  return low < high;
}

/** Half the width and height of a lone mark such as "2·5", CSS pixels, with air. */
const MARK_HALF = [11, 7] as const;

function markOf({ at }: Label): Printed {
  const [w, h] = MARK_HALF;
  return printedAt(at, { left: -w, right: w, top: -h, bottom: h });
}

/** The names for features that carry `code`, `label` ([lon, lat]) and `areaKm2`; others get none. */
export function labelsOf(
  features: readonly { readonly properties: Readonly<Record<string, unknown>> | null }[],
): readonly Label[] {
  const points = new Map<RegionCode, Position>();
  const areas = new Map<RegionCode, number>();
  for (const { properties } of features) {
    const code = codeOf({ properties });
    if (code === null) continue;
    const { label, areaKm2 } = properties ?? {};
    if (Array.isArray(label)) points.set(code, [Number(label[0]), Number(label[1])]);
    areas.set(code, Number(areaKm2));
  }
  return placeLabels(points, areas);
}

/** People look for these first, whatever their size: the three with the large cities, and the island. */
const SOUGHT: ReadonlySet<RegionCode> = new Set(['01', '14', '12', '09']);

function weight(code: RegionCode, areas: ReadonlyMap<RegionCode, number>): number {
  return (SOUGHT.has(code) ? 1e6 : 0) + (areas.get(code) ?? 0);
}

function candidate(code: RegionCode, at: Position | undefined) {
  return at ? [{ code, at, lines: nameOf(code).split(' ') }] : [];
}

/** True if two names touch at any size at which both are drawn. */
export function everOverlap(a: Label, b: Label): boolean {
  return everMeet(wholeOf(a), wholeOf(b), Math.max(a.minHeight, b.minHeight, SMALLEST), LARGEST);
}

/** The smallest and largest Sweden that anyone will look at, CSS pixels. */
const SMALLEST = 200;
const LARGEST = 9000;

/** A name with room for a mark under it. */
function wholeOf({ at, lines, anchor }: Label): Printed {
  const width = Math.max(...lines.map((line) => line.length)) * LETTER;
  const tall = (lines.length + 1) * LABEL_LINE;
  const beside = { left: width / 2 + LABEL_OFFSET, right: -width / 2 - LABEL_OFFSET };
  const below = { top: tall / 2 + LABEL_OFFSET, bottom: -tall / 2 - LABEL_OFFSET };
  const cx = anchor === 'left' || anchor === 'right' ? beside[anchor] : 0;
  const cy = anchor === 'top' || anchor === 'bottom' ? below[anchor] : 0;
  return printedAt(at, {
    left: cx - width / 2 - AIR,
    right: cx + width / 2 + AIR,
    top: cy - tall / 2,
    bottom: cy + tall / 2,
  });
}

/** True if two boxes share more than an edge. */
export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
