import { codeOf } from './geometry';
import { project, SWEDEN_BOX, type Position } from './projection';
import { nameOf, REGION_CODES, type RegionCode } from './region';

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
  readonly aloneFrom: number;
}

/** Heights of Sweden on the screen at which more names appear, CSS pixels. */
export const LABEL_TIERS = [0, 440, 560, 700, 860, 1080, 1400, 2000, 4000] as const;

/** Lettering size on the map and the height of a line, CSS pixels. */
export const LABEL_SIZE = 13;
export const LABEL_LINE = 15;
/** Size of what is printed under a name, as a share of the name's. The style sheet has 11 px. */
export const MARK_SCALE = 11 / LABEL_SIZE;
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
  for (const minHeight of LABEL_TIERS) {
    for (const label of waiting) {
      if (placed.some(({ code }) => code === label.code)) continue;
      const free = (SEAWARD[label.code] ?? INLAND)
        .map((anchor): Label => ({ ...label, anchor, minHeight, aloneFrom: minHeight }))
        .find((attempt) => placed.every((other) => !everOverlap(attempt, other)));
      if (free) placed.push(free);
    }
  }
  return withMarksAlone(
    REGION_CODES.flatMap((code) => placed.find((label) => label.code === code) ?? []),
  );
}

/** Where a name has no room its mark may have: "2·5" takes less than "Östergötland". */
function withMarksAlone(names: readonly Label[]): readonly Label[] {
  const settled = [...names];
  for (const [i, name] of names.entries()) {
    const others = () => settled.filter((_, k) => k !== i);
    const aloneFrom = LABEL_TIERS.find(
      (tier) => tier < name.minHeight && others().every((other) => !markTouches(name, other, tier)),
    );
    settled[i] = { ...name, aloneFrom: aloneFrom ?? name.minHeight };
  }
  return settled;
}

/** True if a name's mark, alone from a height on, touches another name, or its mark, while it stands alone. */
function markTouches(name: Label, other: Label, from: number): boolean {
  for (let height = Math.max(from, SMALLEST); height < name.minHeight; height *= 1.04) {
    const drawn = drawnBox(other, height);
    if (drawn && overlap(markBox(name, height), drawn)) return true;
  }
  return false;
}

/** The space a name or its lone mark takes at a height, or null where neither is drawn. */
export function drawnBox(label: Label, height: number): Box | null {
  if (height >= label.minHeight) return boxOf(label, height);
  return height >= label.aloneFrom ? markBox(label, height) : null;
}

/** Half the width and height of a lone mark such as "2·5", CSS pixels, with air. */
const MARK_HALF = [11, 7] as const;

function markBox(label: Label, height: number): Box {
  const scale = height / SWEDEN_BOX.height;
  const [east, south] = project(label.at);
  const [x, y] = [east * scale, south * scale];
  const [w, h] = MARK_HALF;
  return { left: x - w, right: x + w, top: y - h, bottom: y + h };
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

/** True if two names touch at any size at which both are drawn. Sizes between the tiers count too. */
export function everOverlap(a: Label, b: Label): boolean {
  const from = Math.max(a.minHeight, b.minHeight, SMALLEST);
  for (let height = from; height <= LARGEST; height *= 1.08) {
    if (overlap(boxOf(a, height), boxOf(b, height))) return true;
  }
  return false;
}

/** The smallest and largest Sweden that anyone will look at, CSS pixels. */
const SMALLEST = 300;
const LARGEST = 9000;

/** The space a name takes when Sweden is `height` CSS pixels tall, with room for a mark under it. */
function boxOf(label: Label, height: number): Box {
  const scale = height / SWEDEN_BOX.height;
  const [east, south] = project(label.at);
  const [x, y] = [east * scale, south * scale];
  const width = Math.max(...label.lines.map((line) => line.length)) * LETTER;
  const tall = (label.lines.length + 1) * LABEL_LINE;
  const beside = { left: width / 2 + LABEL_OFFSET, right: -width / 2 - LABEL_OFFSET };
  const below = { top: tall / 2 + LABEL_OFFSET, bottom: -tall / 2 - LABEL_OFFSET };
  const cx = x + (label.anchor === 'left' || label.anchor === 'right' ? beside[label.anchor] : 0);
  const cy = y + (label.anchor === 'top' || label.anchor === 'bottom' ? below[label.anchor] : 0);
  return {
    left: cx - width / 2 - AIR,
    right: cx + width / 2 + AIR,
    top: cy - tall / 2,
    bottom: cy + tall / 2,
  };
}

/** True if two boxes share more than an edge. */
export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
