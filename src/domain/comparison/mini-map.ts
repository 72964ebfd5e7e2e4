import { project, SWEDEN_BOX } from '../geography/projection';
import { areaOf, type AreaSystem, type RegionCode } from '../model/region';

/**
 * True if all of these regions fit in the map when it is zoomed in one step, where it shows half the width and
 * half the height of Sweden.
 */
export function fitZoomedIn(areas: AreaSystem, codes: readonly RegionCode[]): boolean {
  const boxes = codes.map((code) => areaOf(areas, code).box);
  const edge = (side: 0 | 1 | 2 | 3, pick: (...values: number[]) => number) =>
    pick(...boxes.map((box) => box[side]));
  const [left, top] = project([edge(0, Math.min), edge(3, Math.max)]);
  const [right, bottom] = project([edge(2, Math.max), edge(1, Math.min)]);
  return right - left <= SWEDEN_BOX.width / 2 && bottom - top <= SWEDEN_BOX.height / 2;
}

/**
 * The position of each region's letter, in projected units: its label point, moved south until it is at least `gap` units from every
 * other letter, horizontally or vertically. `gap` is a whole number. Letters are placed from north to south.
 */
export function placeLetters(areas: AreaSystem, codes: readonly RegionCode[], gap: number) {
  const waiting = codes
    .map((code) => {
      const [x = 0, y = 0] = project(areaOf(areas, code).label).map(Math.round);
      return { code, x, y };
    })
    .toSorted((a, b) => a.y - b.y);
  const placed: typeof waiting = [];
  for (const letter of waiting) {
    let { y } = letter;
    // One pass from north to south is enough, because a letter only ever moves south.
    for (const other of placed.toSorted((a, b) => a.y - b.y)) {
      if (Math.abs(other.x - letter.x) < gap && Math.abs(other.y - y) < gap) y = other.y + gap;
    }
    placed.push({ ...letter, y });
  }
  return placed;
}
