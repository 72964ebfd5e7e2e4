import { unproject, SWEDEN_BOX } from '../../../src/domain/geography/projection';
import type { Position } from '../../../src/domain/model/region';
import {
  drawnAt,
  textBox,
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
  /** A place that costs more lies over a neighbour: the name has it only while it is highlighted, whatever it meets. */
  readonly most: number;
}

/** A place that a name could have, and how much speaks against it. */
export interface Candidate {
  readonly at: Position;
  readonly anchor: LabelAnchor;
  readonly hasLeader: boolean;
  readonly cost: number;
  /** True if the name has it only while it is highlighted. */
  readonly isSqueezed: boolean;
  /** The label point, heights of Sweden from the north-west corner of its box. */
  readonly from: Point;
  /** As drawn at the smallest and the largest height of the tier. */
  readonly drawn: readonly DrawnLabel[];
}

/** A name to be placed. */
export interface Name extends Omit<Label, 'placements'> {
  /** The index of its region in the raster. */
  readonly index: number;
}

/** Room beside Sweden's box, CSS pixels: less than the page has at any width. */
const ROOM = { west: 46, east: 18, north: 8, south: 14 } as const;
/** A name with its edge this near its region needs no line to it, CSS pixels. */
const NEAR = 7;
/** Below this height a name over another region hides much of it, and there is little room beside regions, CSS pixels. */
const SMALL = 500;
/** The start of a text, which is read as belonging to the region beside it, CSS pixels. */
const START = 36;
/** Distances at which neighbours of a text are looked for, CSS pixels. */
const RINGS = [2, 5, 8, 12] as const;
const STEP = 5;
const REACH = 160;
const KEPT = 400;

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
  const isInside = anchor === 'center';
  if (isInside && (own < 0.4 || others > 0.35)) return null;
  if (!isInside && (others > 0.3 || (own > 0.5 && others > 0))) return null;
  const path = pathTo(name, at, h, raster);
  const hasLeader = !isInside && path.outside > NEAR;
  const leader = hasLeader ? 14 + path.outside * 0.35 + path.others * 1.4 : 0;
  const doubt = isInside ? 0 : doubtOf(name.index, from, to, { anchor, hasLeader, h, raster });
  // A line that runs flat or up a slope of 45 degrees is calm; one that meets the text from behind is not.
  const [dx, dy] = [(at[0] - middle[0]) * h, (at[1] - middle[1]) * h];
  const isBehind = (anchor === 'left' ? dx : -dx) < Math.abs(dy) * 0.45;
  if (hasLeader && isBehind) return null;
  const steep = hasLeader ? Math.max(0, Math.abs(dy) - Math.abs(dx)) * 0.3 : 0;
  const cost = isInside
    ? others * (h < SMALL ? 420 : 260) + (1 - own - others) * 25 + away * 0.18
    : 13 +
      others * 500 +
      own * 40 +
      leader +
      steep +
      doubt * (h < SMALL ? 0.5 : 1) +
      (hasLeader ? 0 : away * 0.05 + (others > 0.05 ? 70 : 0));
  const isSqueezed = cost > tier.most;
  return drawn(name, tier, { at: position(at), anchor, hasLeader, cost, isSqueezed, from: middle });
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

function drawn(name: Name, { from, below }: Tier, candidate: Omit<Candidate, 'drawn'>): Candidate {
  const label: Label = { ...name, placements: [{ ...candidate, from: 0, below: Infinity }] };
  const heights = [from, Math.min(below, from * 4)];
  return { ...candidate, drawn: heights.flatMap((height) => drawnAt(label, height) ?? []) };
}

function isOnMap([left, top]: Point, [right, bottom]: Point, h: number): boolean {
  const east = SWEDEN_BOX.width / SWEDEN_BOX.height;
  return (
    left * h > -ROOM.west &&
    right * h < east * h + ROOM.east &&
    top * h > -ROOM.north &&
    bottom * h < h + ROOM.south
  );
}

/** How much of the way from the label point lies outside the region, and in other regions, CSS pixels. */
function pathTo(name: Name, at: Point, h: number, raster: Raster) {
  const [x, y] = toPoint(name.point);
  const length = Math.hypot(at[0] - x, at[1] - y) * h;
  const steps = Math.max(1, Math.ceil(length / 2));
  let [outside, others] = [0, 0];
  for (let i = 0; i <= steps; i += 1) {
    const found = raster.regionAt([x + ((at[0] - x) * i) / steps, y + ((at[1] - y) * i) / steps]);
    if (found !== name.index) outside += length / steps;
    if (found !== name.index && found !== -1) others += length / steps;
  }
  return { outside, others };
}

function position([x, y]: Point): Position {
  const { height } = SWEDEN_BOX;
  return rounded([...unproject([SWEDEN_BOX.x + x * height, SWEDEN_BOX.y + y * height])], 3);
}
