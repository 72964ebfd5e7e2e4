import { byCodeUnit } from '../model/code-unit-order';
import { project, type Point } from './projection';
import type { Position, RegionCode } from '../model/region';

export const DIRECTIONS = ['north', 'east', 'south', 'west'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** The way ahead in each direction on the map, to the east and to the south. */
const AHEAD: Readonly<Record<Direction, Point>> = {
  north: [0, -1],
  east: [1, 0],
  south: [0, 1],
  west: [-1, 0],
};

/** The most that a region may lie aside, per unit ahead, to count as in a direction: about 68°. */
const MAX_SLANT = 2.5;

/**
 * The region that an arrow key moves to from `code`: the nearest of those that lie more ahead than aside, or
 * else the one that lies least aside, up to `MAX_SLANT`. Distances are measured on the Mercator map.
 *
 * @param points one point for each region.
 * @returns null if no region lies in that direction or `code` has no point.
 */
export function regionInDirection(
  code: RegionCode,
  direction: Direction,
  points: ReadonlyMap<RegionCode, Position>,
): RegionCode | null {
  const from = points.get(code);
  if (!from) return null;
  const [x, y] = project(from);
  const [east, south] = AHEAD[direction];
  const candidates = [...points].flatMap(([other, to]) => {
    const [toX, toY] = project(to);
    const ahead = (toX - x) * east + (toY - y) * south;
    const aside = Math.abs((toX - x) * south - (toY - y) * east);
    const isAhead = ahead > 0 && aside <= ahead * MAX_SLANT;
    return isAhead ? [{ other, slant: aside / ahead, distance: Math.hypot(ahead, aside) }] : [];
  });
  const straight = candidates.filter(({ slant }) => slant <= 1);
  const least = straight.length > 0 ? 'distance' : 'slant';
  const [best] = (straight.length > 0 ? straight : candidates).toSorted(
    (a, b) => a[least] - b[least] || byCodeUnit(a.other, b.other),
  );
  return best?.other ?? null;
}
