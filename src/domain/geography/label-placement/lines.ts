import type { LabelAnchor } from '../labels';
import type { Point } from '../projection';
import type { MapPoint, Raster } from './raster';

/** Below this height names beside the land stand in columns, where one without a line is read as that of a place in the sea. */
const LINED = 610;
/** A line that has two regions this near it, on either side, runs along their border, CSS pixels; and how far it may, to cross it. */
const BESIDE = 3;
const CROSSED = 8;
/** So much water, CSS pixels, and a line that comes to another region, or by its shore, seems to lead there. */
const OFFSHORE = 6;
/** On a map lower than this a line crosses as much of a region in fewer CSS pixels. */
const WHOLE = 500;
/** What it costs that a name runs out of its region. */
const HALF_IN = 60;

/** The way from a label point to a place, CSS pixels. */
export interface Path {
  /** To the east and to the south. */
  readonly by: Point;
  /** How much of it lies outside the region, in other regions, and along borders. */
  readonly outside: number;
  readonly others: number;
  readonly along: number;
  /** How often it comes from the water to another region. */
  readonly landings: number;
  /** True if it ends in the region. */
  readonly endsInside: boolean;
}

/** Returns the way from the label point of a name to a place. */
export function pathTo(
  { index, origin: [x, y] }: { readonly index: number; readonly origin: MapPoint },
  at: MapPoint,
  h: number,
  raster: Raster,
): Path {
  const [dx, dy] = [at[0] - x, at[1] - y];
  const length = Math.hypot(dx, dy) * h;
  const steps = Math.max(1, Math.ceil(length / 2));
  // To both sides of the path.
  const [sideX, sideY] = [(-dy / length) * BESIDE, (dx / length) * BESIDE];
  let [outside, others, along, afloat, landings] = [0, 0, 0, 0, 0];
  // A line may come to an island of a region that it has crossed.
  const crossed = new Set([index]);
  for (let i = 0; i <= steps; i += 1) {
    const [px, py] = [x + (dx * i) / steps, y + (dy * i) / steps];
    const found = raster.regionAt([px, py]);
    if (found !== index) outside += length / steps;
    if (found !== index && found !== -1) others += length / steps;
    const [left, right] = [
      raster.regionAt([px + sideX, py + sideY]),
      raster.regionAt([px - sideX, py - sideY]),
    ];
    const beside = [found, left, right].filter((near) => near !== -1);
    if (afloat > OFFSHORE && beside.some((near) => !crossed.has(near))) landings += 1;
    for (const near of beside) crossed.add(near);
    afloat = beside.length === 0 ? afloat + length / steps : 0;
    if (left !== right) along += length / steps;
  }
  const endsInside = raster.regionAt(at) === index;
  return { by: [dx * h, dy * h], outside, others, along, landings, endsInside };
}

/** What a line costs: the shortest way out is best, and one that runs flat or up a slope of 45 degrees is calm. */
export function lineCost(
  { by: [dx, dy], outside, others, along, landings, endsInside }: Path,
  anchor: LabelAnchor,
  h: number,
): number {
  // One that meets the text from behind is not, and a name that begins in its region needs none.
  if (endsInside || (anchor === 'left' ? dx : -dx) < Math.abs(dy) * 0.45) return Infinity;
  const steep = Math.max(0, Math.abs(dy) - Math.abs(dx));
  const crossing =
    others * 1.8 * Math.max(1, WHOLE / h) + Math.max(0, along - CROSSED) * 1.5 + landings * 250;
  return 14 + outside * 0.7 + crossing + steep * 0.4;
}

/** What it costs that a name beside its region, or half in it, has no line. */
export function unlinedCost({ endsInside }: Path, h: number, away: number, others: number): number {
  if (h < LINED && !endsInside) return Infinity;
  return away * 0.05 + (others > 0.05 ? 70 : 0) + (endsInside ? HALF_IN : 0);
}
