import { lineWidth } from './letter-widths';
import { project, SWEDEN_BOX, type Point } from './projection';
import type { Area, AreaSystem, NamePlace, Position, RegionCode } from '../model/region';

/** Which side of the text is at its point, as in MapLibre: "left" puts the text to the right of the point. */
export type LabelAnchor = NamePlace['anchor'];

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
  /** Of the region's box, squared projected units: larger ones come first where there is no room for all. */
  readonly size: number;
  /** True if the places were worked out with those of all other names, so that none meet. */
  readonly isPlaced: boolean;
  /** The lowest height at which the name may stand without being highlighted, CSS pixels. */
  readonly least: number;
  /** By rising height, without gaps. A name that is highlighted has the first at smaller heights too. */
  readonly placements: readonly [Placement, ...Placement[]];
}

/**
 * The heights of Sweden at which names appear or change their places, CSS pixels, the smallest first. Some are heights that
 * common screens give the map, so that names have their best places there.
 */
export const LABEL_TIERS = [
  200, 230, 260, 300, 380, 440, 540, 610, 735, 800, 1000, 1400, 2200,
] as const;
/** The largest of them: what is wider than its area there too has its name where there is room. */
const LAST_TIER = Math.max(...LABEL_TIERS);

/** The names of areas: in the places that were worked out for them, or else each at its label point. */
export function labelsOf({ areas }: Pick<AreaSystem, 'areas'>): readonly Label[] {
  return areas.map(labelOf);
}

function labelOf({ code, shortName, label: point, box, places }: Area): Label {
  const lines = linesOf(shortName);
  const [west, south, east, north] = box;
  const [[left, bottom], [right, top]] = [project([west, south]), project([east, north])];
  const size = (right - left) * (bottom - top);
  const name = { code, lines, width: widthOf(lines), point, size };
  const [first, ...others] = placed(places ?? []);
  // Where there was no room for it, a name has no places.
  if (first) {
    return { ...name, isPlaced: true, least: LABEL_TIERS[0], placements: [first, ...others] };
  }
  // Smaller, the name is wider than its area, and would be read as a neighbour's.
  const wide = (right - left) / SWEDEN_BOX.height;
  const least = LABEL_TIERS.find((height) => height * wide >= name.width) ?? LAST_TIER;
  const alone = { from: least, below: Infinity, at: point, anchor: 'center' } as const;
  return { ...name, isPlaced: false, least, placements: [{ ...alone, hasLeader: false }] };
}

function placed(places: readonly NamePlace[]): readonly Placement[] {
  return places.map(({ from, at, anchor, leader = false }, i) => {
    const below = places[i + 1]?.from ?? Infinity;
    return { from, below, at, anchor, hasLeader: leader };
  });
}

/** Returns the width of the longest line of a name in the heavier weight, CSS pixels. */
export function widthOf(lines: readonly string[]): number {
  return Math.ceil(Math.max(...lines.map((line) => lineWidth(line) * LABEL_SIZE)));
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
export function pixelAt(at: Position, height: number): Point {
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
  readonly leader: readonly [from: Point, to: Point] | null;
}

/** The place of a name when Sweden is `height` CSS pixels tall; undefined where it has none. */
export function placementAt({ placements }: Label, height: number): Placement | undefined {
  return placements.find(({ from, below }) => height >= from && height < below);
}

/** Returns what is drawn of a name in a place. */
export function drawnIn(
  placement: Omit<Placement, 'from' | 'below'>,
  label: Pick<Label, 'code' | 'lines' | 'width' | 'point'>,
  height: number,
): DrawnLabel {
  const [x, y] = pixelAt(placement.at, height);
  const { left, right, top, bottom } = textBox(label, placement.anchor);
  return {
    code: label.code,
    box: { left: x + left, right: x + right, top: y + top, bottom: y + bottom },
    leader: placement.hasLeader ? [pixelAt(label.point, height), [x, y]] : null,
  };
}

/** Returns the box around a name and its line. */
export function boundsOf({ box: { left, top, right, bottom }, leader }: DrawnLabel): Box {
  const [xs, ys] = [leader?.map(([x]) => x) ?? [], leader?.map(([, y]) => y) ?? []];
  return {
    left: Math.min(left, ...xs),
    top: Math.min(top, ...ys),
    right: Math.max(right, ...xs),
    bottom: Math.max(bottom, ...ys),
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
  const [across, down] = [between(x1, x2 - x1, left, right), between(y1, y2 - y1, top, bottom)];
  return Math.max(across[0], down[0], 0) < Math.min(across[1], down[1], 1);
}

/** Returns where a line is between two bounds, in lengths of it: from, to. Of a line along a bound, neither is a number. */
function between(from: number, by: number, low: number, high: number): readonly [number, number] {
  const [a, b] = [(low - from) / by, (high - from) / by];
  return [Math.min(a, b), Math.max(a, b)];
}

function crossesLine([a, b]: Line, [c, d]: Line): boolean {
  return side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b);
}

const side = ([ax, ay]: Point, [bx, by]: Point, [px, py]: Point) =>
  (bx - ax) * (py - ay) > (by - ay) * (px - ax);
