import { describe, expect, it } from 'vitest';
import { spansAt, toRing } from './ring-rows';

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
    expect(spansAt([slant, square], 2).flat()).toEqual([0, 4, 10, 11]);
    expect(spansAt([slant, square], 3).flat()).toEqual([0, 4, 10, 12]);
  });

  it('are crossed by the rings that reach so far alone', () => {
    expect([square.north, square.south]).toEqual([0, 4]);
    expect(spansAt([square], -1)).toEqual([]);
    expect(spansAt([square], 5)).toEqual([]);
    expect(spansAt([toRing([])], 1)).toEqual([]);
  });

  it('are left where they are entered, at corners too', () => {
    expect(spansAt([square], 0)).toEqual([[0, 4]]);
    expect(spansAt([square], 4)).toEqual([]);
  });
});
