import { expect, it } from 'vitest';
import { letterGrowth } from './letter-growth';

it('letters keep their size while all of Sweden is on an ordinary screen, then grow, by half at most', () => {
  expect([300, 900, 1400].map(letterGrowth)).toEqual([1, 1, 1]);
  const grown = [1500, 2000, 3000, 3800].map(letterGrowth);
  expect(grown.toSorted((a, b) => a - b)).toEqual(grown);
  expect(letterGrowth(3900)).toBeCloseTo(1.5, 1);
  expect(letterGrowth(9000)).toBe(letterGrowth(3900));
});
