import type { LabelAnchor } from '../labels';
import type { MapPoint, Raster } from './raster';

/** The start of a text, which is read as belonging to the region beside it, CSS pixels. */
const START = 36;
/** Distances at which regions beside it are looked for, CSS pixels. */
const RINGS = [2, 5, 8, 12] as const;
/** A name without a line has its region no further than this before its start, and others further than that about it, CSS pixels. */
const NEAR = 7;
const APART = 5;

/** A text beside its region, on a map so many CSS pixels tall. */
interface TextBeside {
  /** The index of its region. */
  readonly index: number;
  readonly from: MapPoint;
  readonly to: MapPoint;
  readonly anchor: LabelAnchor;
  readonly h: number;
}

/** What the regions about the start of a text with a line cost: it must not seem to be the name of one of them. */
export function linedDoubt(text: TextBeside, raster: Raster): number {
  const others = ringOfOthers(text, raster);
  return others === -1 ? 0 : (RINGS.length - others) * 6;
}

/**
 * What they cost a text without a line. Infinite unless the land before its start is its region's, and no other is as near:
 * it would be read as that one's name. One that begins in its region may have others about it.
 */
export function unlinedDoubt(text: TextBeside, raster: Raster): number {
  const away = awayFromOwn(text, raster);
  if (away === Infinity) return Infinity;
  const others = ringOfOthers(text, raster);
  if (others === -1) return 0;
  const isAsNear = away > 0 && (RINGS[others] ?? 0) <= APART;
  return isAsNear ? Infinity : (RINGS.length - others) * 4;
}

/**
 * How far before the start of a text, at its middle, the first land is, CSS pixels. Infinity if that is not its region's, or if its
 * region does not lie before most of its height too.
 */
function awayFromOwn({ index, from, to, anchor, h }: TextBeside, raster: Raster): number {
  const [start, step] = anchor === 'left' ? [from[0], -1] : [to[0], 1];
  const awayAt = (share: number) => {
    const y = from[1] + share * (to[1] - from[1]);
    for (let away = 0; away <= NEAR * 2; away += 1) {
      const found = raster.regionAt([start + (step * away) / h, y]);
      if (found !== -1) return found === index ? away : Infinity;
    }
    return Infinity;
  };
  const away = awayAt(0.5);
  return away <= NEAR && awayAt(0.25) < Infinity && awayAt(0.75) < Infinity ? away : Infinity;
}

/** The index of the ring in which the nearest other region is, or -1. */
function ringOfOthers({ index, from, to, anchor, h }: TextBeside, raster: Raster): number {
  const [west, east] =
    anchor === 'left' ? [from[0], from[0] + START / h] : [to[0] - START / h, to[0]];
  return RINGS.map((ring) => ring / h).findIndex(
    (by) => raster.shares(index, [west - by, from[1] - by], [east + by, to[1] + by]).others > 0,
  );
}
