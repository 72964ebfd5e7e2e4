import { project, type Position } from './projection';

/** The ways an arrow key points on a north-up map. */
export const DIRECTIONS = ['north', 'east', 'south', 'west'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** How much more to the side than ahead a region may lie and still be called that way: about 68°. */
const WIDEST = 2.5;

/** Where something lies seen from a place: how far ahead in a direction, and how far to its side. */
interface Ahead<Id extends string> {
  readonly code: Id;
  readonly ahead: number;
  readonly aside: number;
}

/**
 * The region to move to from `code` in a direction, or null where nothing lies that way. As people look
 * at a map: the nearest of what lies more ahead than to the side; where there is none, what lies the least
 * to the side, within reason. Nearness is measured on the map as drawn (Mercator).
 *
 * @param points one point per region, such as `REGION_POINTS`. @returns null also if `code` has none.
 */
export function stepFrom<Id extends string>(
  code: Id,
  direction: Direction,
  points: ReadonlyMap<Id, Position>,
): Id | null {
  const from = points.get(code);
  if (!from) return null;
  const seen = [...points]
    .filter(([other]) => other !== code)
    .map(([other, to]) => look(other, from, to, direction))
    .filter(({ ahead, aside }) => ahead > 0 && aside <= ahead * WIDEST);
  const straight = seen.filter(({ ahead, aside }) => aside <= ahead);
  const [best] = straight.length > 0 ? straight.toSorted(byDistance) : seen.toSorted(bySlant);
  return best?.code ?? null;
}

function look<Id extends string>(
  code: Id,
  from: Position,
  to: Position,
  direction: Direction,
): Ahead<Id> {
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

type Seen = Ahead<string>;
const byCode = (a: Seen, b: Seen) => (a.code < b.code ? -1 : 1);
const byDistance = (a: Seen, b: Seen) =>
  Math.hypot(a.ahead, a.aside) - Math.hypot(b.ahead, b.aside) || byCode(a, b);
const bySlant = (a: Seen, b: Seen) => a.aside / a.ahead - b.aside / b.ahead || byCode(a, b);
