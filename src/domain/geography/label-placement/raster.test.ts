import { expect, it } from 'vitest';
import { ringOf } from '../../../testing/made-up-cells';
import { createRaster, toPoint } from './raster';

const square = (west: number, south: number, size: number) => ({
  type: 'MultiPolygon' as const,
  coordinates: [[ringOf(west, south, size)]],
});

it('an area far to the west or east of Sweden is no land in the raster', () => {
  const raster = createRaster([square(-22, 62, 4), square(14, 62, 2), square(60, 62, 4)]);
  expect(raster.sizeOf(0)).toBe(0);
  expect(raster.sizeOf(1)).toBeGreaterThan(0);
  expect(raster.sizeOf(2)).toBe(0);
});

it('a rectangle hides a share of its own area, and the largest of the shares of others', () => {
  const raster = createRaster([square(14, 62, 2), square(17, 62, 2), square(20, 62, 2)]);
  // From the middle of the first to the middle of the last, over the southern half.
  const hidden = raster.hidden(0, toPoint([15, 62.98]), toPoint([21, 62]));
  expect(hidden.own).toBeCloseTo(0.25, 1);
  expect(hidden.others).toBeCloseTo(0.5, 1);
  expect(raster.hidden(1, toPoint([24, 63]), toPoint([25, 62]))).toEqual({ own: 0, others: 0 });
});

it('the outlines in a rectangle are as long as what of coasts and borders is within it', () => {
  const raster = createRaster([square(14, 62, 2), square(16, 62, 2)]);
  const height = (north: number, south: number) => toPoint([0, south])[1] - toPoint([0, north])[1];
  const border = raster.outlines(toPoint([15, 63.5]), toPoint([17, 62.5]));
  expect(border).toBeCloseTo(height(63.5, 62.5), 2);
  expect(raster.outlines(toPoint([14.5, 63.5]), toPoint([15.5, 62.5]))).toBe(0);
  const coast = raster.outlines(toPoint([13, 63.5]), toPoint([17, 62.5]));
  expect(coast).toBeCloseTo(2 * height(63.5, 62.5), 2);
});
