import { bearingBetween, distanceKm, type Compass } from '../geography/distance';
import { project, SWEDEN_BOX } from '../geography/projection';
import type { RegionCode } from '../model/region';
import { REGION_BOXES, REGION_POINTS } from '../geography/generated';

/** The two of several regions that lie furthest apart, in the order given. */
export interface Furthest {
  readonly from: RegionCode;
  readonly to: RegionCode;
  /** Between the regions' label points. */
  readonly km: number;
  readonly bearing: Compass;
}

/**
 * True if a closer view can show these regions whole at once: one step in, at twice the size, a window in
 * the shape of Sweden shows half of its height and half of its width.
 */
export function fitCloser(codes: readonly RegionCode[]): boolean {
  const boxes = codes.map((code) => REGION_BOXES.get(code)).filter((box) => box !== undefined);
  if (boxes.length === 0) return true;
  const edge = (side: 0 | 1 | 2 | 3, pick: (...values: number[]) => number) =>
    pick(...boxes.map((box) => box[side]));
  const [left, top] = project([edge(0, Math.min), edge(3, Math.max)]);
  const [right, bottom] = project([edge(2, Math.max), edge(1, Math.min)]);
  return right - left <= SWEDEN_BOX.width / 2 && bottom - top <= SWEDEN_BOX.height / 2;
}

/** The two that lie furthest apart; the first pair of equals. Null for fewer than two. */
export function furthestApart(codes: readonly RegionCode[]): Furthest | null {
  const pairs = codes.flatMap((from, place) =>
    codes.slice(place + 1).flatMap((to): Furthest[] => {
      const [a, b] = [REGION_POINTS.get(from), REGION_POINTS.get(to)];
      return a && b ? [{ from, to, km: distanceKm(a, b), bearing: bearingBetween(a, b) }] : [];
    }),
  );
  return pairs.toSorted((a, b) => b.km - a.km)[0] ?? null;
}

/** Where a letter is to stand, projected units. */
export interface PlacedLetter {
  readonly code: RegionCode;
  readonly x: number;
  readonly y: number;
}

/**
 * A place for each region's letter: its label point, moved south as far as it must to leave every other
 * letter `room` units (a whole number) in one direction at least. From north to south, so that those in the north stay.
 */
export function placeLetters(codes: readonly RegionCode[], room: number): readonly PlacedLetter[] {
  const waiting = codes
    .flatMap((code) => {
      const point = REGION_POINTS.get(code);
      if (!point) return [];
      const [x = 0, y = 0] = project(point).map(Math.round);
      return [{ code, x, y }];
    })
    .toSorted((a, b) => a.y - b.y);
  const placed: PlacedLetter[] = [];
  for (const letter of waiting) {
    let { y } = letter;
    // Those placed stand from north to south, so that one pass is enough.
    for (const other of placed.toSorted((a, b) => a.y - b.y)) {
      if (Math.abs(other.x - letter.x) < room && Math.abs(other.y - y) < room) y = other.y + room;
    }
    placed.push({ ...letter, y });
  }
  return placed;
}
