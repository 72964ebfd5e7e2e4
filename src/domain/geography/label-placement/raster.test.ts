import { expect, it } from 'vitest';
import { ringOf } from '../../../testing/made-up-cells';
import { createRaster } from './raster';

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
