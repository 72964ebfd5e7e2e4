import { unproject, SWEDEN_BOX } from '../projection';
import type { Position } from '../../model/region';
import {
  drawnIn,
  boundsOf,
  textBox,
  type Box,
  type DrawnLabel,
  type Label,
  type LabelAnchor,
  type Placement,
} from '../labels';
import { rounded } from '../shapes/rings';
import { toMapPoint, type MapPoint, type Raster } from './raster';
import type { Effort } from './effort';
import type { NameHint } from './hints';
import { linedDoubt, unlinedDoubt } from './doubt';
import { insideCost, OUTLINE, SMALL } from './inside';
import { lineCost, pathTo, unlinedCost } from './lines';

/** Heights of Sweden that a set of places is for, CSS pixels. */
export interface Tier {
  readonly from: number;
  readonly below: number;
}

/** A place that a name could have, and how much speaks against it. */
interface PricedPlace extends Omit<Placement, 'from' | 'below'> {
  readonly cost: number;
}

/** One that is weighed against those of other names. */
export interface Candidate extends PricedPlace, Pick<Name, 'origin'> {
  /** As drawn at the smallest and the largest height of the tier. */
  readonly drawn: readonly [DrawnLabel, ...DrawnLabel[]];
  /** What it takes up at those heights with its line: candidates whose bounds are apart cannot meet. */
  readonly bounds: readonly Box[];
}

/** A line seems to begin at the dot of another that it passes within so many CSS pixels. */
export const CLEAR = 7;

export interface Name extends Pick<Label, 'code' | 'lines' | 'width' | 'point'> {
  /** The index of its region in the raster. */
  readonly index: number;
  /** The label point, heights of Sweden from the north-west corner of its box. */
  readonly origin: MapPoint;
  readonly hint: NameHint;
}

/** Room beside Sweden's box, CSS pixels: less than the page has at any width. */
const ROOM = { west: 46, east: 18, north: 8, south: 14 } as const;
/** How far down from Sweden's northern end the buttons of a phone's map reach, west of Sweden's box, CSS pixels. */
const BUTTONS = 100;
/** Width that the narrowest page has for Sweden's box, CSS pixels. */
const MIN_WIDTH = 210;
/** Where the box is narrower, a side has this share of what is spare besides its room, up to this many CSS pixels in all. */
const SPARE_SHARE = { west: 0.72, east: 0.55 } as const;
const MAX_SIDE = { west: 100, east: 72 } as const;
const REACH = 160;
/** What it costs that a name beside its area is not on the side that a hint asks for. */
const ASKED = 300;

/** What it costs that a name beside its area hides all of it, and all of another: a small island is hidden by a name in the sea. */
const HIDING = { own: 100, others: 1500 } as const;
/** The most of another that it may hide on a low map. */
const HIDDEN = 0.08;

/** What speaks for the place that a name has in the next tier, if not more than twice as much speaks against it alone. */
const STAYS = 60;

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
  const [px, py] = name.origin;
  const found: PricedPlace[] = [];
  for (let dy = -REACH; dy <= REACH; dy += step) {
    for (let dx = -REACH; dx <= REACH; dx += step) {
      const at: MapPoint = [px + dx / h, py + dy / h];
      for (const anchor of ['center', 'left', 'right'] as const) {
        const candidate = priced(name, at, anchor, h, raster);
        if (candidate) found.push(candidate);
      }
    }
  }
  const kept = next && priced(name, toMapPoint(next.at), next.anchor, h, raster);
  const least = found.reduce((cost, each) => Math.min(cost, each.cost), Infinity);
  if (kept && kept.cost < least + STAYS * 2) {
    found.push({ ...kept, at: next.at, cost: kept.cost - STAYS });
  }
  return found
    .toSorted((a, b) => a.cost - b.cost)
    .slice(0, most)
    .map((place) => drawn(name, tier, place));
}

/** The place that a hint gives a name: inside its region, or beside it with a line. */
function fixed({ point, hint, index }: Name, at: Position, raster: Raster): PricedPlace {
  const isInside = raster.regionAt(toMapPoint(at)) === index;
  const outside = at[0] > point[0] ? 'east' : 'west';
  const anchor = ANCHOR[hint.side ?? (isInside ? 'inside' : outside)];
  return { at, anchor, hasLeader: !isInside, cost: 0 };
}

const ANCHOR = { inside: 'center', east: 'left', west: 'right' } as const;

function priced(
  name: Name,
  at: MapPoint,
  anchor: LabelAnchor,
  h: number,
  raster: Raster,
): PricedPlace | null {
  const box = textBox(name, anchor);
  const from: MapPoint = [at[0] + box.left / h, at[1] + box.top / h];
  const to: MapPoint = [at[0] + box.right / h, at[1] + box.bottom / h];
  if (!isOnMap(from, to, h)) return null;
  const { own, others } = raster.shares(name.index, from, to);
  const away = Math.hypot(at[0] - name.origin[0], at[1] - name.origin[1]) * h;
  if (anchor === 'center') {
    if (own < 0.4 || others > 0.35) return null;
    return { at: position(at), anchor, hasLeader: false, cost: insideCost(name, at, h, raster) };
  }
  if (others > 0.15 || (own > 0.5 && others > 0)) return null;
  const hidden = raster.hidden(name.index, from, to);
  if (h < SMALL && hidden.others > HIDDEN) return null;
  const path = pathTo(name, at, h, raster);
  const { side, from: least = 0 } = name.hint;
  const asked = side && h >= least && ANCHOR[side] !== anchor ? ASKED : 0;
  const hiding = hidden.own * HIDING.own + hidden.others * HIDING.others;
  const outlines = raster.outlines(from, to) * h * OUTLINE;
  const beside = asked + 13 + others * 800 + hiding + own * 40 + outlines;
  const text = { index: name.index, from, to, anchor, h };
  const plain = unlinedCost(path, h, away, others);
  const lined = lineCost(path, anchor, h);
  const doubtWeight = h < SMALL ? 0.5 : 1;
  const costs = [
    plain === Infinity ? Infinity : plain + unlinedDoubt(text, raster) * doubtWeight,
    lined === Infinity ? Infinity : lined + linedDoubt(text, raster) * doubtWeight,
  ];
  const cost = Math.min(...costs);
  if (cost === Infinity) return null;
  return { at: position(at), anchor, hasLeader: cost === costs[1], cost: beside + cost };
}

function drawn(name: Name, { from, below }: Tier, place: PricedPlace): Candidate {
  const [low, high] = [from, Math.min(below, from * 4)];
  const all = [drawnIn(place, name, low), drawnIn(place, name, high)] as const;
  return { ...place, origin: name.origin, drawn: all, bounds: all.map(clearOf) };
}

/** What a name and its line take up, and what others keep clear of. */
function clearOf(label: DrawnLabel): Box {
  const { left, top, right, bottom } = boundsOf(label);
  return { left: left - CLEAR, top: top - CLEAR, right: right + CLEAR, bottom: bottom + CLEAR };
}

function isOnMap([left, top]: MapPoint, [right, bottom]: MapPoint, h: number): boolean {
  const wide = (SWEDEN_BOX.width / SWEDEN_BOX.height) * h;
  const spare = Math.max(0, MIN_WIDTH - wide);
  const west = Math.min(ROOM.west + spare * SPARE_SHARE.west, MAX_SIDE.west);
  const east = Math.min(ROOM.east + spare * SPARE_SHARE.east, MAX_SIDE.east);
  return (
    left * h > (top * h < BUTTONS ? -ROOM.north : -west) &&
    right * h < wide + east &&
    top * h > -ROOM.north &&
    bottom * h < h + ROOM.south
  );
}

function position([x, y]: MapPoint): Position {
  const { height } = SWEDEN_BOX;
  return rounded([...unproject([SWEDEN_BOX.x + x * height, SWEDEN_BOX.y + y * height])], 3);
}
