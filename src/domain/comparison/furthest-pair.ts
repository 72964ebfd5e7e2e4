import { bearingBetween, distanceKm, type Box, type Compass } from '../geography/distance';
import { project, SWEDEN_BOX } from '../geography/projection';
import type { RegionCode } from '../model/region';
import { REGION_POINTS } from '../geography/region-points';

/**
 * West, south, east and north of each region, degrees to hundredths: `bbox` in public/geo/regions.geojson,
 * so that a page can tell what fits on it without the map's shapes. A test holds the two together.
 */
export const REGION_BOXES: ReadonlyMap<RegionCode, Box> = new Map([
  ['01', [17.28, 58.74, 19.22, 60.22]],
  ['03', [16.72, 59.39, 18.64, 60.65]],
  ['04', [15.64, 58.63, 17.7, 59.53]],
  ['05', [14.43, 57.71, 17.04, 59.01]],
  ['06', [13.09, 56.89, 15.66, 58.22]],
  ['07', [13.31, 56.38, 15.85, 57.24]],
  ['08', [15.36, 56.22, 17.12, 58.13]],
  ['09', [18.1, 56.91, 19.34, 58.4]],
  ['10', [14.41, 56, 16.07, 56.51]],
  ['12', [12.45, 55.34, 14.59, 56.54]],
  ['13', [11.9, 56.34, 13.7, 57.62]],
  ['14', [10.99, 57.16, 14.81, 59.25]],
  ['17', [11.67, 58.74, 14.48, 61.06]],
  ['18', [14.31, 58.65, 15.81, 60.12]],
  ['19', [15.45, 59.21, 16.97, 60.22]],
  ['20', [12.16, 59.88, 16.72, 62.27]],
  ['21', [14.48, 60.21, 17.56, 62.36]],
  ['22', [14.82, 62.15, 19.32, 64.02]],
  ['23', [11.99, 61.58, 16.97, 65.11]],
  ['24', [14.33, 63.41, 21.61, 66.35]],
  ['25', [15.43, 65.07, 24.18, 69.04]],
]);

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
