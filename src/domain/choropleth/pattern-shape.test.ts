import { expect, it } from 'vitest';
import { PATTERN_IDS, patternShape, type PatternId } from './palette';

const N = String.raw`(-?[\d.]+)`;
const MARK = new RegExp(`M${N},${N}(?:L${N},${N}|l${N},${N}|h${N}|v${N}|m0-1.4a)`, 'g');

/** The lines of a path, and its dots as lines without a length. */
function linesOf(path: string) {
  return [...path.matchAll(MARK)].map((found) => {
    const numbers: readonly (string | undefined)[] = found.slice(1);
    const [x = 0, y = 0, toX, toY, east, south, right, down] = numbers.map((each) =>
      each === undefined ? undefined : Number(each),
    );
    return [x, y, toX ?? x + (east ?? right ?? 0), toY ?? y + (south ?? down ?? 0)] as const;
  });
}

type Line = ReturnType<typeof linesOf>[number];

function distance([x1, y1, x2, y2]: Line, x: number, y: number): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const length = dx * dx + dy * dy;
  const part = length === 0 ? 0 : ((x - x1) * dx + (y - y1) * dy) / length;
  const at = Math.min(1, Math.max(0, part));
  return Math.hypot(x1 + at * dx - x, y1 + at * dy - y);
}

/** Returns which parts of a pattern, drawn so many times in each direction, cover a point of it. */
function inkAt(id: PatternId, tiles: number) {
  const { tile, width, parts } = patternShape(id, tiles);
  const drawn = parts.map(({ path, ink }) => ({ ink, lines: linesOf(path) }));
  const reach = width === 0 ? 1.4 : width / 2;
  const at = (x: number, y: number) =>
    drawn
      .filter(({ lines }) => lines.some((line) => distance(line, x, y) <= reach))
      .map(({ ink }) => ink)
      .join(' ');
  return { tile, at };
}

it.each(PATTERN_IDS)('%s drawn two times in each direction is the same pattern', (id) => {
  const [once, twice] = [inkAt(id, 1), inkAt(id, 2)];
  expect(twice.tile).toBe(2 * once.tile);
  const middles = Array.from({ length: twice.tile * 2 }, (_, i) => i / 2 + 0.26);
  const points = middles.flatMap((y) => middles.map((x) => [x, y] as const));
  const wrong = points.filter(([x, y]) => twice.at(x, y) !== once.at(x % once.tile, y % once.tile));
  expect(wrong).toEqual([]);
  const inked = points.filter(([x, y]) => twice.at(x, y) !== '').length / points.length;
  expect(inked).toBeGreaterThan(0.1);
  expect(inked).toBeLessThan(0.9);
});
