import { unproject, SWEDEN_BOX } from '../projection';
import type { Position } from '../../model/region';
import {
  drawnIn,
  reachOf,
  textBox,
  type Box,
  type DrawnLabel,
  type Label,
  type LabelAnchor,
  type Placement,
} from '../labels';
import { rounded } from '../shapes/rings';
import { toPoint, type Point, type Raster } from './raster';
import type { Effort } from './effort';
import type { NameHint } from './hints';
import { lineCost, pathTo, unlinedCost } from './lines';

/** Heights of Sweden that a set of places is for, CSS pixels. */
export interface Tier {
  readonly from: number;
  readonly below: number;
}

/** A place that a name could have, and how much speaks against it. */
interface PricedPlace {
  readonly at: Position;
  readonly anchor: LabelAnchor;
  readonly hasLeader: boolean;
  readonly cost: number;
}

/** One that is weighed against those of other names. */
export interface Candidate extends PricedPlace, Pick<Name, 'from'> {
  /** As drawn at the smallest and the largest height of the tier. */
  readonly drawn: readonly DrawnLabel[];
  /** What it takes up at those heights with its line: candidates whose reaches are apart cannot meet. */
  readonly reaches: readonly Box[];
}

/** A line seems to begin at the dot of another that it passes within so many CSS pixels. */
export const CLEAR = 7;

/** A name to be placed. */
export interface Name extends Pick<Label, 'code' | 'lines' | 'width' | 'point'> {
  /** The index of its region in the raster. */
  readonly index: number;
  /** The label point, heights of Sweden from the north-west corner of its box. */
  readonly from: Point;
  readonly hint: NameHint;
}

/** Room beside Sweden's box, CSS pixels: less than the page has at any width. */
const ROOM = { west: 46, east: 18, north: 8, south: 14 } as const;
/** How far down from Sweden's northern end the buttons of a phone's map reach, west of Sweden's box, CSS pixels. */
const BUTTONS = 100;
/** Width that the narrowest page has for Sweden's box; where the box is narrower, the rest is room on both sides. */
const WIDTH = 210;
/** Below this height a name over another region hides much of it, and there is little room beside regions, CSS pixels. */
const SMALL = 500;
/** The part of a name that may stand outside the country without seeming to belong there. */
const OUT = 0.25;
/** The start of a text, which is read as belonging to the region beside it, CSS pixels. */
const START = 36;
/** Distances at which neighbours of a text are looked for, CSS pixels. */
const RINGS = [2, 5, 8, 12] as const;
const REACH = 160;
/** What it costs that a name beside its area is not on the side that a hint asks for. */
const ASKED = 300;

/** What it costs that a name beside its area hides all of it, and all of another: a small island is hidden by a name in the sea. */
const HIDING = { own: 100, others: 600 } as const;

/** What speaks for the place that a name has in the next tier. */
const STAYS = 10;

/** The best places for a name in a tier, cheapest first. `next` is its place in the next tier. */
export function candidatesFor(
  name: Name,
  tier: Tier,
  raster: Raster,
  next: Placement | null,
  { step, kept: most }: Effort,
): readonly Candidate[] {
  if (name.hint.at) return [drawn(name, tier, fixed(name, name.hint.at, raster))];
  const h = tier.from;
  const [px, py] = name.from;
  const found: PricedPlace[] = [];
  for (let dy = -REACH; dy <= REACH; dy += step) {
    for (let dx = -REACH; dx <= REACH; dx += step) {
      const at: Point = [px + dx / h, py + dy / h];
      for (const anchor of ['center', 'left', 'right'] as const) {
        const candidate = priced(name, at, anchor, h, raster);
        if (candidate) found.push(candidate);
      }
    }
  }
  const kept = next && priced(name, toPoint(next.at), next.anchor, h, raster);
  if (kept) found.push({ ...kept, at: next.at, cost: kept.cost - STAYS });
  return found
    .toSorted((a, b) => a.cost - b.cost)
    .slice(0, most)
    .map((place) => drawn(name, tier, place));
}

/** The place that a hint gives a name: inside its region, or beside it with a line. */
function fixed({ point, hint, index }: Name, at: Position, raster: Raster): PricedPlace {
  const isInside = raster.regionAt(toPoint(at)) === index;
  const outside = at[0] > point[0] ? 'east' : 'west';
  const anchor = ANCHOR[hint.side ?? (isInside ? 'inside' : outside)];
  return { at, anchor, hasLeader: !isInside, cost: 0 };
}

const ANCHOR = { inside: 'center', east: 'left', west: 'right' } as const;

function priced(
  name: Name,
  at: Point,
  anchor: LabelAnchor,
  h: number,
  raster: Raster,
): PricedPlace | null {
  const box = textBox(name, anchor);
  const from: Point = [at[0] + box.left / h, at[1] + box.top / h];
  const to: Point = [at[0] + box.right / h, at[1] + box.bottom / h];
  if (!isOnMap(from, to, h)) return null;
  const { own, others } = raster.shares(name.index, from, to);
  const away = Math.hypot(at[0] - name.from[0], at[1] - name.from[1]) * h;
  if (anchor === 'center') {
    if (own < 0.4 || others > 0.35) return null;
    const out = 1 - own - others;
    const over = others * ((h < SMALL ? 420 : 260) + away * 4);
    const cost = over + out * 25 + Math.max(0, out - OUT) * 220 + away * 0.18;
    return { at: position(at), anchor, hasLeader: false, cost };
  }
  if (others > 0.3 || (own > 0.5 && others > 0)) return null;
  const path = pathTo(name, at, h, raster);
  const { side, from: least = 0 } = name.hint;
  const asked = side && h >= least && ANCHOR[side] !== anchor ? ASKED : 0;
  const hidden = raster.hidden(name.index, from, to);
  const hiding = hidden.own * HIDING.own + hidden.others * HIDING.others;
  const beside = asked + 13 + others * 500 + hiding + own * 40;
  const costs = [false, true].map((hasLeader) => {
    const line = hasLeader ? lineCost(path, anchor) : unlinedCost(path, h, away, others);
    if (line === Infinity) return Infinity;
    const doubt = doubtOf(name.index, from, to, { anchor, hasLeader, h, raster });
    return beside + line + doubt * (h < SMALL ? 0.5 : 1);
  });
  const cost = Math.min(...costs);
  if (cost === Infinity) return null;
  const hasLeader = cost === costs[1];
  return { at: position(at), anchor, hasLeader, cost };
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

function drawn(name: Name, { from, below }: Tier, place: PricedPlace): Candidate {
  const heights = [from, Math.min(below, from * 4)];
  const all = heights.map((height) => drawnIn(place, name, height));
  return { ...place, from: name.from, drawn: all, reaches: all.map(clearOf) };
}

/** What a name and its line take up, and what others keep clear of. */
function clearOf(label: DrawnLabel): Box {
  const { left, top, right, bottom } = reachOf(label);
  return { left: left - CLEAR, top: top - CLEAR, right: right + CLEAR, bottom: bottom + CLEAR };
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

function position([x, y]: Point): Position {
  const { height } = SWEDEN_BOX;
  return rounded([...unproject([SWEDEN_BOX.x + x * height, SWEDEN_BOX.y + y * height])], 3);
}
