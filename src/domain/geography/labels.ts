import { NAMES, PLACEMENTS } from './placed-labels';
import { project, SWEDEN_BOX } from './projection';
import type { Area, AreaSystem, Position, RegionCode } from '../model/region';

/** Which side of the text is at its point, as in MapLibre: "left" puts the text to the right of the point. */
export type LabelAnchor = (typeof PLACEMENTS)[number][4];

/** Where a name stands while Sweden is from `from` up to `below` CSS pixels tall on the screen. */
export interface Placement {
  readonly from: number;
  readonly below: number;
  /** Longitude, latitude. */
  readonly at: Position;
  /** In the middle of its text, a name has its badge below it; else after it. */
  readonly anchor: LabelAnchor;
  /** True if a line leads from the region's label point to the name. */
  readonly hasLeader: boolean;
}

/** The name of a region with its places on the map, the same in every renderer. */
export interface Label {
  readonly code: RegionCode;
  /** The name, broken where it is long. */
  readonly lines: readonly string[];
  /** Of the longest line in the heavier weight, CSS pixels. */
  readonly width: number;
  /** The label point, in the middle of the region, where leader lines begin. */
  readonly point: Position;
  /**
   * By rising height, without gaps. A name that is highlighted has the first at smaller heights too; one for no height at
   * all (`from` equals `below`) is for highlighted names alone.
   */
  readonly placements: readonly Placement[];
}

/** The smallest height of Sweden at which there is room for all names, CSS pixels. */
export const ALL_FIT = Math.min(...PLACEMENTS.map(([, from]) => from));
/** The heights below that from which a name may appear where it meets no other. */
export const LOW_HEIGHTS = [200, 230, 260] as const;

/** The names of Sweden's regions, as placed by `npm run build-geo`. */
export const LABELS: readonly Label[] = NAMES.map(([code, name, width, point]) => ({
  code,
  lines: linesOf(name),
  width,
  point,
  placements: PLACEMENTS.filter(([placed]) => placed === code).map(
    ([, from, below, at, anchor, hasLeader]) => ({ from, below, at, anchor, hasLeader }),
  ),
}));

/**
 * Returns the names of areas: those of Sweden's regions as they are placed, of others each at its label point from the
 * height on at which it is no wider than its area.
 */
export function labelsOf({ areas }: Pick<AreaSystem, 'areas'>): readonly Label[] {
  // Other areas may have the same codes.
  const isPlaced = ({ code, shortName }: Area) =>
    NAMES.some(([placed, name]) => placed === code && name === shortName);
  return areas.every(isPlaced) ? LABELS : areas.map(labelOf);
}

/** The width of a letter, CSS pixels: that of a broad one. */
const LETTER_WIDTH = 8;

function labelOf({ code, shortName, label: point, box: [west, , east] }: Area): Label {
  const lines = linesOf(shortName);
  const width = LETTER_WIDTH * Math.max(...lines.map(({ length }) => length));
  const share = (project([east, 0])[0] - project([west, 0])[0]) / SWEDEN_BOX.height;
  const tiers = labelTiers();
  const from = tiers.find((height) => height * share >= width);
  const [first, below] =
    from === undefined ? [tiers.at(-1) ?? 0, tiers.at(-1) ?? 0] : [from, Infinity];
  const placement = { from: first, below, at: point, anchor: 'center', hasLeader: false } as const;
  return { code, lines, width, point, placements: [placement] };
}

/**
 * Returns the heights of Sweden at which names appear or change their places, CSS pixels, the smallest first. Not a
 * constant: old browsers get `toSorted` after this file is loaded.
 */
export function labelTiers(): readonly number[] {
  const all = [...LOW_HEIGHTS, ...PLACEMENTS.map(([, from]) => from)];
  return [...new Set(all)].toSorted((a, b) => a - b);
}

/** A name as it is broken on the map: at its spaces. */
export function linesOf(name: string): readonly string[] {
  return name.split(' ');
}

/** The font size of the page, CSS pixels, where readers have not changed it. Labels grow with it. */
export const PAGE_FONT_SIZE = 17;
/** Font size and line height of labels, CSS pixels. */
export const LABEL_SIZE = 13;
export const LABEL_LINE = 14;
/** Font size of a badge, compared with the name's. The style sheet has 11 px. */
export const BADGE_SCALE = 11 / LABEL_SIZE;
/** Radius of the dot in which a line to a name ends in its region, CSS pixels. */
export const LEADER_END = 2;
/** Distance from the point of a text to a text beside it, CSS pixels. */
export const LABEL_OFFSET = 4;
/** How far a text stands beside its point, by its anchor, CSS pixels. */
export const LABEL_ASIDE: Readonly<Record<LabelAnchor, number>> = {
  center: 0,
  left: LABEL_OFFSET,
  right: -LABEL_OFFSET,
};

/** From the middle of a name's last line to the middle of a badge below it, CSS pixels. */
export const BADGE_LINE = 13;
/** Room kept for a badge after a name, CSS pixels. */
const BADGE_WIDTH = 24;
/** Space kept free beside every name, CSS pixels. */
const PADDING = 2;

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where a place lies, CSS pixels from the corner of Sweden's box when that is `height` tall. */
export function pixelAt(at: Position, height: number): readonly [number, number] {
  const [x, y] = project(at);
  return [
    ((x - SWEDEN_BOX.x) / SWEDEN_BOX.height) * height,
    ((y - SWEDEN_BOX.y) / SWEDEN_BOX.height) * height,
  ];
}

/** The box of a name and its badge around the point of its text, CSS pixels. */
export function textBox(
  { lines, width }: Pick<Label, 'lines' | 'width'>,
  anchor: LabelAnchor,
): Box {
  const tall = lines.length * LABEL_LINE;
  if (anchor === 'center') {
    const down = (tall + BADGE_LINE) / 2;
    return { left: -width / 2 - PADDING, right: width / 2 + PADDING, top: -down, bottom: down };
  }
  const wide = LABEL_OFFSET + width + BADGE_WIDTH + PADDING;
  const sides = anchor === 'left' ? { left: 0, right: wide } : { left: -wide, right: 0 };
  return { ...sides, top: -tall / 2, bottom: tall / 2 };
}

/** From the point of a text down to the middle of its first line, CSS pixels. The line of a badge is there even if empty. */
export function firstLine(count: number, anchor: LabelAnchor): number {
  return -((count - 1) * LABEL_LINE + (anchor === 'center' ? BADGE_LINE : 0)) / 2;
}

/** True if two boxes share more than an edge. */
export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** A name as it is drawn at one height: its box, and the ends of its leader line. */
export interface DrawnLabel {
  readonly code: RegionCode;
  readonly box: Box;
  readonly leader: readonly [from: readonly [number, number], to: readonly [number, number]] | null;
}

/** The place of a name when Sweden is `height` CSS pixels tall; undefined where it has none. */
export function placementAt({ placements }: Label, height: number): Placement | undefined {
  return placements.find(({ from, below }) => height >= from && height < below);
}

/** What is drawn of a name when Sweden is `height` CSS pixels tall; null where it has no place. */
export function drawnAt(label: Label, height: number): DrawnLabel | null {
  const placement = placementAt(label, height);
  if (!placement) return null;
  const [x, y] = pixelAt(placement.at, height);
  const { left, right, top, bottom } = textBox(label, placement.anchor);
  return {
    code: label.code,
    box: { left: x + left, right: x + right, top: y + top, bottom: y + bottom },
    leader: placement.hasLeader ? [pixelAt(label.point, height), [x, y]] : null,
  };
}

/** True if two names, or one's leader line and the other, meet. */
export function meet(a: DrawnLabel, b: DrawnLabel): boolean {
  return (
    overlap(a.box, b.box) ||
    (a.leader !== null && crossesBox(a.leader, b.box)) ||
    (b.leader !== null && crossesBox(b.leader, a.box)) ||
    (a.leader !== null && b.leader !== null && crossesLine(a.leader, b.leader))
  );
}

type Line = NonNullable<DrawnLabel['leader']>;

function crossesBox([[x1, y1], [x2, y2]]: Line, { left, right, top, bottom }: Box): boolean {
  let [start, end] = [0, 1];
  const clip = (from: number, by: number, low: number, high: number) => {
    if (by === 0) return from > low && from < high;
    const [a, b] = [(low - from) / by, (high - from) / by];
    start = Math.max(start, Math.min(a, b));
    end = Math.min(end, Math.max(a, b));
    return start < end;
  };
  return clip(x1, x2 - x1, left, right) && clip(y1, y2 - y1, top, bottom);
}

function crossesLine([a, b]: Line, [c, d]: Line): boolean {
  return side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b);
}

const side = (
  [ax, ay]: readonly [number, number],
  [bx, by]: readonly [number, number],
  [px, py]: readonly [number, number],
) => (bx - ax) * (py - ay) > (by - ay) * (px - ax);
