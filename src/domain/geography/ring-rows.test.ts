import { describe, expect, it } from 'vitest';
import { crossingsAt, toRing } from './ring-rows';

describe('The rows of rings', () => {
  const square = toRing([
    [0, 0],
    [4, 0],
    [4, 4],
    [0, 4],
  ]);
  const slant = toRing([
    [10, 1],
    [14, 5],
    [10, 5],
  ]);

  it('are crossed from west to east', () => {
    expect(crossingsAt([slant, square], 2)).toEqual([0, 4, 10, 11]);
    expect(crossingsAt([slant, square], 3)).toEqual([0, 4, 10, 12]);
  });

  it('are crossed by the rings that reach so far alone', () => {
    expect([square.north, square.south]).toEqual([0, 4]);
    expect(crossingsAt([square], -1)).toEqual([]);
    expect(crossingsAt([square], 5)).toEqual([]);
    expect(crossingsAt([toRing([])], 1)).toEqual([]);
  });

  it('are crossed an even number of times, at corners too', () => {
    for (const y of [0, 1, 2, 4, 5]) expect(crossingsAt([square, slant], y).length % 2).toBe(0);
    expect(crossingsAt([square], 0)).toEqual([0, 4]);
    expect(crossingsAt([square], 4)).toEqual([]);
  });
});
