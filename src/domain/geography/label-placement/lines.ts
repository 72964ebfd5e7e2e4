import type { LabelAnchor } from '../labels';
import type { Point, Raster } from './raster';

/** A name with its edge this near its region needs no line to it, CSS pixels. */
const NEAR = 7;
/** Below this height names beside the land stand in columns, where one without a line is read as that of a place in the sea. */
const LINED = 610;
/** A line that has two regions this near it, on either side, runs along their border, CSS pixels; and how far it may, to cross it. */
const BESIDE = 3;
const CROSSED = 8;

/** The way from a label point to a place, CSS pixels. */
export interface Path {
  /** To the east and to the south. */
  readonly by: Point;
  /** How much of it lies outside the region, in other regions, and along borders. */
  readonly outside: number;
  readonly others: number;
  readonly along: number;
}

/** Returns the way from the label point of a name to a place. */
export function pathTo(
  { index, from: [x, y] }: { readonly index: number; readonly from: Point },
  at: Point,
  h: number,
  raster: Raster,
): Path {
  const [dx, dy] = [at[0] - x, at[1] - y];
  const length = Math.hypot(dx, dy) * h;
  const steps = Math.max(1, Math.ceil(length / 2));
  // To both sides of the path.
  const [sideX, sideY] = [(-dy / length) * BESIDE, (dx / length) * BESIDE];
  let [outside, others, along] = [0, 0, 0];
  for (let i = 0; i <= steps; i += 1) {
    const [px, py] = [x + (dx * i) / steps, y + (dy * i) / steps];
    const found = raster.regionAt([px, py]);
    if (found !== index) outside += length / steps;
    if (found !== index && found !== -1) others += length / steps;
    const [left, right] = [
      raster.regionAt([px + sideX, py + sideY]),
      raster.regionAt([px - sideX, py - sideY]),
    ];
    if (left !== right) along += length / steps;
  }
  return { by: [dx * h, dy * h], outside, others, along };
}

/** What a line costs: the shortest way out is best, and one that runs flat or up a slope of 45 degrees is calm. */
export function lineCost(
  { by: [dx, dy], outside, others, along }: Path,
  anchor: LabelAnchor,
): number {
  // One that meets the text from behind is not.
  if ((anchor === 'left' ? dx : -dx) < Math.abs(dy) * 0.45) return Infinity;
  const steep = Math.max(0, Math.abs(dy) - Math.abs(dx));
  return 14 + outside * 0.7 + others * 1.4 + Math.max(0, along - CROSSED) * 1.5 + steep * 0.3;
}

/** What it costs that a name beside its region has no line. */
export function unlinedCost({ outside }: Path, h: number, away: number, others: number): number {
  if (h < LINED || outside > NEAR) return Infinity;
  return away * 0.05 + (others > 0.05 ? 70 : 0);
}
