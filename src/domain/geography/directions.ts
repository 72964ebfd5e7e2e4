import { byCodeUnit } from '../model/code-unit-order';
import { project } from './projection';
import type { Position, RegionCode } from '../model/region';

export const DIRECTIONS = ['north', 'east', 'south', 'west'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** The most that a region may lie aside, per unit ahead, to count as in a direction: about 68°. */
const MAX_SLANT = 2.5;

/** The position of a region relative to another: how far ahead in a direction, and how far aside of it. */
interface RelativePosition {
  readonly code: RegionCode;
  readonly ahead: number;
  readonly aside: number;
}

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
  const candidates = [...points]
    .filter(([other]) => other !== code)
    .map(([other, to]) => relativePosition(other, from, to, direction))
    .filter(({ ahead, aside }) => ahead > 0 && aside <= ahead * MAX_SLANT);
  const straight = candidates.filter(({ ahead, aside }) => aside <= ahead);
  const [best] = straight.length > 0 ? straight.toSorted(byDistance) : candidates.toSorted(bySlant);
  return best?.code ?? null;
}

function relativePosition(
  code: RegionCode,
  from: Position,
  to: Position,
  direction: Direction,
): RelativePosition {
  const [x, y] = project(from);
  const [toX, toY] = project(to);
  // y grows southwards.
  const [east, south] = [toX - x, toY - y];
  switch (direction) {
    case 'north':
      return { code, ahead: -south, aside: Math.abs(east) };
    case 'south':
      return { code, ahead: south, aside: Math.abs(east) };
    case 'east':
      return { code, ahead: east, aside: Math.abs(south) };
    case 'west':
      return { code, ahead: -east, aside: Math.abs(south) };
  }
}

const byCode = (a: RelativePosition, b: RelativePosition) => byCodeUnit(a.code, b.code);
const byDistance = (a: RelativePosition, b: RelativePosition) =>
  Math.hypot(a.ahead, a.aside) - Math.hypot(b.ahead, b.aside) || byCode(a, b);
const bySlant = (a: RelativePosition, b: RelativePosition) =>
  a.aside / a.ahead - b.aside / b.ahead || byCode(a, b);
