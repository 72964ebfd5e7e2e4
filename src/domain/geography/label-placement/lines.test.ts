import { describe, expect, it } from 'vitest';
import type { Position } from '../../model/region';
import { ringOf } from '../../../testing/made-up-cells';
import { lineCost, pathTo, unlinedCost } from './lines';
import { createRaster, toPoint } from './raster';

const square = (west: number, south: number, size: number) => ({
  type: 'MultiPolygon' as const,
  coordinates: [[ringOf(west, south, size)]],
});
/** A region, its neighbour to the east, and an island in the sea beyond that, further north. */
const raster = createRaster([square(13, 62, 1), square(14, 62, 1), square(17, 62.6, 1)]);
const HEIGHT = 700;

const lineTo = (at: Position, h = HEIGHT) => {
  const from = toPoint([13.5, 62.4]);
  return pathTo({ index: 0, from }, toPoint(at), h, raster);
};
const costOf = (at: Position, h = HEIGHT) => lineCost(lineTo(at, h), 'left', h);

describe('a line to a name', () => {
  it('costs more the longer it is, and the more of other regions it crosses', () => {
    expect(costOf([16.5, 62.4])).toBeGreaterThan(costOf([15.5, 62.4]));
    const west = lineCost(lineTo([11.5, 62.4]), 'right', HEIGHT);
    expect(costOf([15.5, 62.4])).toBeGreaterThan(west + 20);
  });

  it('costs as much for a region that it crosses on a low map, where that is fewer pixels', () => {
    const crossed = (h: number) => costOf([15.5, 62.4], h) - 0.7 * lineTo([15.5, 62.4], h).outside;
    expect(crossed(250)).toBeCloseTo(crossed(500), -1);
  });

  it('does not come from the sea to another region', () => {
    const [past, over] = [lineTo([19, 62.4]), lineTo([19, 63.3])];
    expect([past.landings, over.landings]).toEqual([0, 1]);
    expect(costOf([19, 63.3])).toBeGreaterThan(costOf([19, 62.4]) + 60);
  });

  it('leads out of its region: a name that begins in it has none', () => {
    expect(costOf([13.9, 62.4])).toBe(Infinity);
    const free = (at: Position, h: number) => unlinedCost(lineTo(at, h), h, 20, 0);
    expect(free([13.9, 62.4], 400)).toBeLessThan(Infinity);
    // Beside it only on a tall map, and better so.
    expect(free([14.1, 62.4], 400)).toBe(Infinity);
    expect(free([14.1, 62.4], 700)).toBeLessThan(free([13.9, 62.4], 700));
  });

  it('does not meet its name from behind', () => {
    expect(lineCost(lineTo([15.5, 62.4]), 'right', HEIGHT)).toBe(Infinity);
  });
});
