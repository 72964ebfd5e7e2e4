import { describe, expect, it } from 'vitest';
import { ringOf } from '../../../testing/made-up-cells';
import { linedDoubt, unlinedDoubt } from './doubt';
import { createRaster, toPoint } from './raster';

const square = (west: number, south: number, size: number) => ({
  type: 'MultiPolygon' as const,
  coordinates: [[ringOf(west, south, size)]],
});
/** One region with the sea to the east, and another one south of it. */
const raster = createRaster([square(14, 62, 2), square(14, 59, 2.9)]);
const HEIGHT = 700;

/** A text of the first region, so many CSS pixels east of the coast at a latitude. */
function textAt(latitude: number, gap: number) {
  const [x, y] = toPoint([16, latitude]);
  return {
    index: 0,
    from: [x + gap / HEIGHT, y - 7 / HEIGHT],
    to: [x + (gap + 80) / HEIGHT, y + 7 / HEIGHT],
    anchor: 'left',
    h: HEIGHT,
  } as const;
}

describe('a name beside the land without a line', () => {
  it('is plain where the land before it is its region and no other is about', () => {
    expect(unlinedDoubt(textAt(63, 3), raster)).toBe(0);
  });

  it('is not allowed before the land of another region', () => {
    expect(unlinedDoubt(textAt(60.5, 3), raster)).toBe(Infinity);
  });

  it('is not allowed where another region is about as near', () => {
    expect(unlinedDoubt(textAt(62.1, 3), raster)).toBe(Infinity);
  });

  it('is not allowed above or below its region', () => {
    expect(unlinedDoubt(textAt(63.9, 3), raster)).toBe(0);
    expect(unlinedDoubt(textAt(64, 3), raster)).toBe(Infinity);
  });

  it('is not allowed out at sea, or in the west of its region', () => {
    expect(unlinedDoubt(textAt(63, 20), raster)).toBe(Infinity);
    expect(unlinedDoubt({ ...textAt(63, 3), anchor: 'right' }, raster)).toBe(Infinity);
  });

  it('may begin in its region, also with another about it', () => {
    expect(unlinedDoubt(textAt(62.1, -10), raster)).toBeGreaterThan(0);
    expect(unlinedDoubt(textAt(62.1, -10), raster)).toBeLessThan(20);
  });
});

it('a name with a line costs the more, the nearer another region is', () => {
  const [far, near, nearest] = [63, 62.25, 62].map((at) => linedDoubt(textAt(at, 3), raster));
  expect(far).toBe(0);
  expect(near).toBeGreaterThan(0);
  expect(nearest).toBeGreaterThan(near ?? 0);
});
