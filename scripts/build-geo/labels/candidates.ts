import { unproject, SWEDEN_BOX } from '../../../src/domain/geography/projection';
import type { Position } from '../../../src/domain/model/region';
import {
  drawnAt,
  textBox,
  type Box,
  type DrawnLabel,
  type Label,
  type LabelAnchor,
  type Placement,
} from '../../../src/domain/geography/labels';
import { rounded } from '../../../src/domain/geography/shapes/rings';
import { toPoint, type Point, type Raster } from './raster';

/** Heights of Sweden that a set of places is for, CSS pixels. */
export interface Tier {
  readonly from: number;
  readonly below: number;
}

/** A place that a name could have, and how much speaks against it. */
export interface Candidate {
  readonly at: Position;
  readonly anchor: LabelAnchor;
  readonly hasLeader: boolean;
  readonly cost: number;
  /** The label point, heights of Sweden from the north-west corner of its box. */
  readonly from: Point;
  /** As drawn at the smallest and the largest height of the tier. */
  readonly drawn: readonly DrawnLabel[];
  /** What it takes up at those heights with its line: candidates whose reaches are apart cannot meet. */
  readonly reaches: readonly Box[];
}

/** A line seems to begin at the dot of another that it passes within so many CSS pixels. */
export const CLEAR = 7;

/** A name to be placed. */
export interface Name extends Omit<Label, 'placements'> {
  /** The index of its region in the raster. */
  readonly index: number;
}

/** Room beside Sweden's box, CSS pixels: less than the page has at any width. */
const ROOM = { west: 46, east: 18, north: 8, south: 14 } as const;
/** How far down from Sweden's northern end the buttons of a phone's map reach, west of Sweden's box, CSS pixels. */
const BUTTONS = 100;
/** Width that the narrowest page has for Sweden's box; where the box is narrower, the rest is room on both sides. */
const WIDTH = 210;
/** A name with its edge this near its region needs no line to it, CSS pixels. */
const NEAR = 7;
/** Below this height a name over another region hides much of it, and there is little room beside regions, CSS pixels. */
const SMALL = 500;
/** Below this height names beside the land stand in columns, where one without a line is read as that of a place in the sea. */
const LINED = 610;
/** A line that has two regions this near it, on either side, runs along their border, CSS pixels; and how far it may, to cross it. */
const BESIDE = 3;
const CROSSED = 8;
/** The part of a name that may stand outside the country without seeming to belong there. */
const OUT = 0.25;
/** The start of a text, which is read as belonging to the region beside it, CSS pixels. */
const START = 36;
/** Distances at which neighbours of a text are looked for, CSS pixels. */
const RINGS = [2, 5, 8, 12] as const;
const STEP = 5;
const REACH = 160;
const KEPT = 1000;

/** What speaks for the place that a name has in the next tier. */
const STAYS = 10;

/** The best places for a name in a tier, cheapest first. `next` is its place in the next tier. */
export function candidatesFor(
  name: Name,
  tier: Tier,
  raster: Raster,
  next: Placement | null,
): readonly Candidate[] {
  const h = tier.from;
  const [px, py] = toPoint(name.point);
  const found: Candidate[] = [];
  for (let dy = -REACH; dy <= REACH; dy += STEP) {
    for (let dx = -REACH; dx <= REACH; dx += STEP) {
      const at: Point = [px + dx / h, py + dy / h];
      for (const anchor of ['center', 'left', 'right'] as const) {
        const candidate = priced(name, at, anchor, tier, raster);
        if (candidate) found.push(candidate);
      }
    }
  }
  const kept = next && priced(name, toPoint(next.at), next.anchor, tier, raster);
  if (kept) found.push({ ...kept, at: next.at, cost: kept.cost - STAYS });
  return found.toSorted((a, b) => a.cost - b.cost).slice(0, KEPT);
}

function priced(
  name: Name,
  at: Point,
  anchor: LabelAnchor,
  tier: Tier,
  raster: Raster,
): Candidate | null {
  const h = tier.from;
  const box = textBox(name, anchor);
  const from: Point = [at[0] + box.left / h, at[1] + box.top / h];
  const to: Point = [at[0] + box.right / h, at[1] + box.bottom / h];
  if (!isOnMap(from, to, h)) return null;
  const { own, others } = raster.shares(name.index, from, to);
  const middle = toPoint(name.point);
  const away = Math.hypot(at[0] - middle[0], at[1] - middle[1]) * h;
  if (anchor === 'center') {
    if (own < 0.4 || others > 0.35) return null;
    const out = 1 - own - others;
    const over = others * ((h < SMALL ? 420 : 260) + away * 4);
    const cost = over + out * 25 + Math.max(0, out - OUT) * 220 + away * 0.18;
    return drawn(name, tier, { at: position(at), anchor, hasLeader: false, cost, from: middle });
  }
  if (others > 0.3 || (own > 0.5 && others > 0)) return null;
  const path = pathTo(name, at, h, raster);
  const beside = 13 + others * 500 + own * 40;
  const costs = [false, true].map((hasLeader) => {
    const line = hasLeader ? lineCost(path, anchor) : unlinedCost(path, h, away, others);
    if (line === Infinity) return Infinity;
    const doubt = doubtOf(name.index, from, to, { anchor, hasLeader, h, raster });
    return beside + line + doubt * (h < SMALL ? 0.5 : 1);
  });
  const cost = Math.min(...costs);
  if (cost === Infinity) return null;
  const hasLeader = cost === costs[1];
  return drawn(name, tier, { at: position(at), anchor, hasLeader, cost, from: middle });
}
/** What the regions beside the start of a text cost: it must not seem to be the name of a nearer one. */
function doubtOf(
  index: number,
  [left, top]: Point,
  [right, bottom]: Point,
  { anchor, hasLeader, h, raster }: Pick<Candidate, 'anchor' | 'hasLeader'> & TierRaster,
): number {
  const [west, east] = anchor === 'left' ? [left, left + START / h] : [right - START / h, right];
  const near = (which: 'own' | 'others') =>
    RINGS.map((ring) => ring / h).findIndex(
      (by) => raster.shares(index, [west - by, top - by], [east + by, bottom + by])[which] > 0,
    );
  const [own, others] = [near('own'), near('others')];
  if (others === -1) return 0;
  if (hasLeader) return (RINGS.length - others) * 6;
  if (own === -1 || others < own) return 60;
  return others === own ? 40 : (RINGS.length - others) * 4;
}

interface TierRaster {
  /** The smallest height of the tier. */
  readonly h: number;
  readonly raster: Raster;
}

function drawn(
  name: Name,
  { from, below }: Tier,
  candidate: Omit<Candidate, 'drawn' | 'reaches'>,
): Candidate {
  const label: Label = { ...name, placements: [{ ...candidate, from: 0, below: Infinity }] };
  const heights = [from, Math.min(below, from * 4)];
  const all = heights.flatMap((height) => drawnAt(label, height) ?? []);
  return { ...candidate, drawn: all, reaches: all.map(reachOf) };
}

function reachOf({ box: { left, top, right, bottom }, leader }: DrawnLabel): Box {
  const [xs, ys] = [leader?.map(([x]) => x) ?? [], leader?.map(([, y]) => y) ?? []];
  return {
    left: Math.min(left, ...xs) - CLEAR,
    top: Math.min(top, ...ys) - CLEAR,
    right: Math.max(right, ...xs) + CLEAR,
    bottom: Math.max(bottom, ...ys) + CLEAR,
  };
}

function isOnMap([left, top]: Point, [right, bottom]: Point, h: number): boolean {
  const wide = (SWEDEN_BOX.width / SWEDEN_BOX.height) * h;
  const beside = Math.max(0, (WIDTH - wide) / 2);
  return (
    left * h > (top * h < BUTTONS ? -ROOM.north : -ROOM.west - beside) &&
    right * h < wide + ROOM.east + beside &&
    top * h > -ROOM.north &&
    bottom * h < h + ROOM.south
  );
}

/** The way from a label point to a place, CSS pixels. */
interface Path {
  /** To the east and to the south. */
  readonly by: Point;
  /** How much of it lies outside the region, in other regions, and along borders. */
  readonly outside: number;
  readonly others: number;
  readonly along: number;
}

function pathTo(name: Name, at: Point, h: number, raster: Raster): Path {
  const [x, y] = toPoint(name.point);
  const [dx, dy] = [at[0] - x, at[1] - y];
  const length = Math.hypot(dx, dy) * h;
  const steps = Math.max(1, Math.ceil(length / 2));
  // To both sides of the path.
  const [sideX, sideY] = [(-dy / length) * BESIDE, (dx / length) * BESIDE];
  let [outside, others, along] = [0, 0, 0];
  for (let i = 0; i <= steps; i += 1) {
    const [px, py] = [x + (dx * i) / steps, y + (dy * i) / steps];
    const found = raster.regionAt([px, py]);
    if (found !== name.index) outside += length / steps;
    if (found !== name.index && found !== -1) others += length / steps;
    const [left, right] = [
      raster.regionAt([px + sideX, py + sideY]),
      raster.regionAt([px - sideX, py - sideY]),
    ];
    if (left !== right) along += length / steps;
  }
  return { by: [dx * h, dy * h], outside, others, along };
}

/** What a line costs: the shortest way out is best, and one that runs flat or up a slope of 45 degrees is calm. */
function lineCost({ by: [dx, dy], outside, others, along }: Path, anchor: LabelAnchor): number {
  // One that meets the text from behind is not.
  if ((anchor === 'left' ? dx : -dx) < Math.abs(dy) * 0.45) return Infinity;
  const steep = Math.max(0, Math.abs(dy) - Math.abs(dx));
  return 14 + outside * 0.7 + others * 1.4 + Math.max(0, along - CROSSED) * 1.5 + steep * 0.3;
}

/** What it costs that a name beside its region has no line. */
function unlinedCost({ outside }: Path, h: number, away: number, others: number): number {
  if (h < LINED || outside > NEAR) return Infinity;
  return away * 0.05 + (others > 0.05 ? 70 : 0);
}

function position([x, y]: Point): Position {
  const { height } = SWEDEN_BOX;
  return rounded([...unproject([SWEDEN_BOX.x + x * height, SWEDEN_BOX.y + y * height])], 3);
}
