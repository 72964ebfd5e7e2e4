import { codeOf } from './geometry';
import { project, SWEDEN_BOX } from './projection';
import type { Position, RegionCode } from '../model/region';

/** Which side of the text is at the label point, as in MapLibre: "left" puts the text to the right of the point. */
export type LabelAnchor = 'center' | 'left' | 'right' | 'top' | 'bottom';

/** The placed name of a region, the same in every renderer. */
export interface Label {
  readonly code: RegionCode;
  /** The name, broken where it is long. */
  readonly lines: readonly string[];
  /** Longitude, latitude. */
  readonly at: Position;
  readonly anchor: LabelAnchor;
  /** The name is drawn when Sweden is at least this tall on the screen, CSS pixels; one of `LABEL_TIERS`. */
  readonly minHeight: number;
  /** From this height up to `minHeight` the badge is drawn without the name, on the label point. */
  readonly badgeFrom: number;
}

/** Heights of Sweden on the screen at which more names appear, CSS pixels. */
export const LABEL_TIERS = [0, 230, 270, 440, 560, 700, 860, 1080, 1400, 2000, 4000] as const;
/** The smallest tier that names are placed for. At smaller ones some of them are left out. */
const PLACED_FROM = 270;

/** Font size and line height of labels, CSS pixels. */
export const LABEL_SIZE = 13;
export const LABEL_LINE = 15;
/** Font size of a badge under a name, compared with the name's. The style sheet has 11 px. */
export const BADGE_SCALE = 11 / LABEL_SIZE;
/** Distance from the label point to a text beside it, CSS pixels. */
export const LABEL_OFFSET = 6;

/** A generous mean width of a letter at `LABEL_SIZE`, CSS pixels. */
const LETTER_WIDTH = 7.1;
/** Space kept free beside every name, CSS pixels. */
const PADDING = 2;

/** Anchors of regions by the sea, whose names have room there, in order of preference. */
const COASTAL: Partial<Record<RegionCode, readonly LabelAnchor[]>> = {
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
 * Labels that do not overlap at any size of the map: each has the first of its anchors that is free at the smallest
 * tier where one is free; the largest regions are placed first. `areas` are square
 * kilometres.
 */
function placeLabels(
  points: readonly NamedPoint[],
  areas: ReadonlyMap<RegionCode, number>,
): readonly Label[] {
  const waiting = points
    .map(({ code, at, name }) => ({ code, at, lines: name.split(' ') }))
    .toSorted((a, b) => priority(b.code, areas) - priority(a.code, areas));
  const placed: Label[] = [];
  for (const minHeight of LABEL_TIERS.filter((tier) => tier >= PLACED_FROM)) {
    for (const label of waiting) {
      if (placed.some(({ code }) => code === label.code)) continue;
      const free = (COASTAL[label.code] ?? INLAND)
        .map((anchor): Label => ({ ...label, anchor, minHeight, badgeFrom: minHeight }))
        .find((attempt) => placed.every((other) => !everOverlap(attempt, other)));
      if (free) placed.push(free);
    }
  }
  const lowered = withSmallestTiers(placed);
  return withBadgeRanges(
    points.flatMap(({ code }) => lowered.find((label) => label.code === code) ?? []),
  );
}

/** Lets names appear below `PLACED_FROM` too, those placed first before the others, without moving any. */
function withSmallestTiers(placed: readonly Label[]): readonly Label[] {
  const result: Label[] = [];
  for (const label of placed) {
    const lowered = LABEL_TIERS.filter(
      (tier) => label.minHeight === PLACED_FROM && tier < PLACED_FROM,
    )
      .map((tier): Label => ({ ...label, minHeight: tier, badgeFrom: tier }))
      .find((attempt) => result.every((other) => !everOverlap(attempt, other)));
    result.push(lowered ?? label);
  }
  return result;
}

/** Sets the badge-only ranges: a badge such as "2·5" has room where "Östergötland" has none. */
function withBadgeRanges(names: readonly Label[]): readonly Label[] {
  const result = [...names];
  for (const [i, name] of names.entries()) {
    const others = () => result.filter((_, k) => k !== i);
    const badgeFrom = LABEL_TIERS.find(
      (tier) => tier < name.minHeight && others().every((other) => !badgeMeets(name, other, tier)),
    );
    result[i] = { ...name, badgeFrom: badgeFrom ?? name.minHeight };
  }
  return result;
}

/** True if the badge of `name`, drawn without it from a height on, meets another name or badge. */
function badgeMeets(name: Label, other: Label, from: number): boolean {
  const badge = badgeExtent(name);
  const first = Math.max(from, SMALLEST);
  const named = Math.max(first, other.minHeight);
  const alone = Math.max(first, other.badgeFrom);
  return (
    everMeet(badge, fullExtent(other), named, name.minHeight) ||
    everMeet(badge, badgeExtent(other), alone, Math.min(name.minHeight, other.minHeight))
  );
}

/** The box that a label takes at a height of Sweden, with or without its name; null where nothing is drawn. */
export function drawnBox(label: Label, height: number): Box | null {
  if (height >= label.minHeight) return boxAt(fullExtent(label), height);
  return height >= label.badgeFrom ? boxAt(badgeExtent(label), height) : null;
}

/** Text at a point of the map. Its size does not change with the map's. */
interface TextExtent {
  /** Of the point, for a Sweden one CSS pixel tall. */
  readonly x: number;
  readonly y: number;
  /** Of the text, CSS pixels from the point. */
  readonly box: Box;
}

function extentAt(at: Position, box: Box): TextExtent {
  const [east, south] = project(at);
  return { x: east / SWEDEN_BOX.height, y: south / SWEDEN_BOX.height, box };
}

function boxAt({ x, y, box }: TextExtent, height: number): Box {
  return {
    left: x * height + box.left,
    right: x * height + box.right,
    top: y * height + box.top,
    bottom: y * height + box.bottom,
  };
}

/** True if two texts share more than an edge at any height of Sweden from `from` to `to`. */
function everMeet(a: TextExtent, b: TextExtent, from: number, to: number): boolean {
  // As Sweden grows the points move apart but the boxes stay as large: each side bounds the heights.
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

/** Half the width and height of a badge such as "2·5" with padding, CSS pixels. */
const BADGE_HALF = [11, 7] as const;

function badgeExtent({ at }: Label): TextExtent {
  const [w, h] = BADGE_HALF;
  return extentAt(at, { left: -w, right: w, top: -h, bottom: h });
}

interface NamedPoint {
  readonly code: RegionCode;
  readonly name: string;
  readonly at: Position;
}

/** The labels of features that have `code`, `name`, `label` ([lon, lat]) and `areaKm2`, by name; others get none. */
export function labelsOf(
  features: readonly { readonly properties: Readonly<Record<string, unknown>> | null }[],
): readonly Label[] {
  const points: NamedPoint[] = [];
  const areas = new Map<RegionCode, number>();
  for (const { properties } of features) {
    const code = codeOf({ properties });
    if (code === null) continue;
    const { label, name, areaKm2 } = properties ?? {};
    if (Array.isArray(label)) {
      points.push({ code, name: String(name), at: [Number(label[0]), Number(label[1])] });
    }
    areas.set(code, Number(areaKm2));
  }
  return placeLabels(
    points.toSorted((a, b) => a.name.localeCompare(b.name, 'sv-SE')),
    areas,
  );
}

/** Placed first whatever their size, since many look for them: the three with the large cities, and the island. */
const PLACED_FIRST: ReadonlySet<RegionCode> = new Set(['01', '14', '12', '09']);

function priority(code: RegionCode, areas: ReadonlyMap<RegionCode, number>): number {
  return (PLACED_FIRST.has(code) ? 1e6 : 0) + (areas.get(code) ?? 0);
}

/** True if two names touch at any size at which both are drawn. */
export function everOverlap(a: Label, b: Label): boolean {
  return everMeet(
    fullExtent(a),
    fullExtent(b),
    Math.max(a.minHeight, b.minHeight, SMALLEST),
    LARGEST,
  );
}

/** The smallest and largest height of Sweden that labels are placed for, CSS pixels. */
const SMALLEST = 200;
const LARGEST = 9000;

/** A name with room for a badge under it. */
function fullExtent({ at, lines, anchor }: Label): TextExtent {
  const width = Math.max(...lines.map((line) => line.length)) * LETTER_WIDTH;
  const tall = (lines.length + 1) * LABEL_LINE;
  const beside = { left: width / 2 + LABEL_OFFSET, right: -width / 2 - LABEL_OFFSET };
  const below = { top: tall / 2 + LABEL_OFFSET, bottom: -tall / 2 - LABEL_OFFSET };
  const cx = anchor === 'left' || anchor === 'right' ? beside[anchor] : 0;
  const cy = anchor === 'top' || anchor === 'bottom' ? below[anchor] : 0;
  return extentAt(at, {
    left: cx - width / 2 - PADDING,
    right: cx + width / 2 + PADDING,
    top: cy - tall / 2,
    bottom: cy + tall / 2,
  });
}

/** True if two boxes share more than an edge. */
export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
