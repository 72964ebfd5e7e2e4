import { describe, expect, it } from 'vitest';
import { HEIGHT, rectangleOnMap } from '../../../testing/rectangle-on-map';
import { linedDoubt, unlinedDoubt } from './doubt';
import { createRaster } from './raster';

/** A region with the sea to the west and east, and another one south of it. */
const raster = createRaster([
  rectangleOnMap(100, 100, 200, 300),
  rectangleOnMap(100, 300, 200, 400),
]);

/** One with others to the west and the east. */
const beyond = createRaster([
  rectangleOnMap(100, 100, 200, 300),
  rectangleOnMap(255, 100, 300, 300),
  rectangleOnMap(0, 100, 45, 300),
]);

/** A text of the first region, 80 pixels wide, that begins so many pixels east of the coast, its middle so far down. */
function eastOf(gap: number, middle: number, h = HEIGHT) {
  const scale = h / HEIGHT;
  const [left, y] = [200 * scale + gap, middle * scale];
  return {
    index: 0,
    from: [left / h, (y - 7) / h],
    to: [(left + 80) / h, (y + 7) / h],
    anchor: 'left',
    h,
  } as const;
}

/** The same west of it. */
function westOf(gap: number, middle: number) {
  const right = 100 - gap;
  const text = eastOf(0, middle);
  return {
    ...text,
    from: [(right - 80) / HEIGHT, text.from[1]],
    to: [right / HEIGHT, text.to[1]],
    anchor: 'right',
  } as const;
}

describe('a name beside the land without a line', () => {
  const doubtAt = (gap: number, middle: number) => unlinedDoubt(eastOf(gap, middle), raster);

  it('is plain where the land before it is its region and no other is about', () => {
    expect(doubtAt(3, 200)).toBe(0);
    expect(unlinedDoubt(westOf(3, 200), raster)).toBe(0);
    expect(doubtAt(-30, 200)).toBe(0);
  });

  it('is not allowed before the land of another region', () => {
    expect(doubtAt(3, 350)).toBe(Infinity);
    expect(doubtAt(-5, 350)).toBe(Infinity);
    expect(unlinedDoubt(westOf(3, 350), raster)).toBe(Infinity);
  });

  it('is not allowed where another region is about as near, and the less plain the nearer one is', () => {
    expect(doubtAt(1, 292)).toBe(Infinity);
    expect(doubtAt(1, 289)).toBe(Infinity);
    expect(doubtAt(1, 286)).toBe(8);
    expect(doubtAt(1, 282)).toBe(4);
    expect(doubtAt(1, 280)).toBe(0);
    expect(unlinedDoubt(westOf(1, 289), raster)).toBe(Infinity);
    expect(unlinedDoubt(westOf(1, 286), raster)).toBe(8);
  });

  it('is not allowed above or below its region', () => {
    expect(doubtAt(3, 105)).toBe(0);
    expect(doubtAt(3, 102)).toBe(Infinity);
    expect(doubtAt(3, 99)).toBe(Infinity);
    const lower = { ...eastOf(3, 350), index: 1 };
    const at = (middle: number) => ({ ...eastOf(3, middle), index: 1 });
    expect(unlinedDoubt(lower, raster)).toBe(0);
    expect(unlinedDoubt(at(395), raster)).toBe(0);
    expect(unlinedDoubt(at(398), raster)).toBe(Infinity);
  });

  it('is not allowed out at sea, or in the west of its region', () => {
    expect(doubtAt(6, 200)).toBe(0);
    expect(doubtAt(8, 200)).toBe(Infinity);
    expect(doubtAt(20, 200)).toBe(Infinity);
    expect(unlinedDoubt(westOf(7, 200), raster)).toBe(0);
    expect(unlinedDoubt(westOf(9, 200), raster)).toBe(Infinity);
    expect(unlinedDoubt({ ...eastOf(3, 200), anchor: 'right' }, raster)).toBe(Infinity);
  });

  it('may begin in its region, also with another about it', () => {
    expect(doubtAt(-10, 292)).toBe(16);
    expect(doubtAt(-10, 289)).toBe(12);
    expect(doubtAt(-10, 286)).toBe(8);
  });

  it('stands as near on a map half as tall', () => {
    expect(unlinedDoubt(eastOf(6, 200, 350), raster)).toBe(0);
    expect(unlinedDoubt(eastOf(8, 200, 350), raster)).toBe(Infinity);
  });
});

it('a name with a line costs the more, the nearer another region is to its start', () => {
  const at = (gap: number, middle: number) => linedDoubt(eastOf(gap, middle), raster);
  expect([280, 282, 286, 289, 292].map((middle) => at(1, middle))).toEqual([0, 6, 12, 18, 24]);
  expect([1, 4, 7, 11, 13].map((gap) => at(gap, 350))).toEqual([24, 18, 12, 6, 0]);
  expect(linedDoubt(westOf(4, 350), raster)).toBe(18);
  // Its end may be by another region.
  expect(linedDoubt(eastOf(3, 200), beyond)).toBe(0);
  expect(linedDoubt(eastOf(10, 200), beyond)).toBe(6);
  expect(linedDoubt(westOf(3, 200), beyond)).toBe(0);
  expect(linedDoubt(westOf(10, 200), beyond)).toBe(6);
});
