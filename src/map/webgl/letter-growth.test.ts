import { expect, it } from 'vitest';
import { LABEL_TIERS } from '../../domain/geography/labels';
import { heightOfTier, letterGrowth } from './letter-growth';

it('letters keep their size while all of Sweden is on an ordinary screen, then grow, by half at most', () => {
  expect([300, 900, 1400].map(letterGrowth)).toEqual([1, 1, 1]);
  const grown = [1500, 2000, 3000, 3800].map(letterGrowth);
  expect(grown.toSorted((a, b) => a - b)).toEqual(grown);
  expect(letterGrowth(3900)).toBeCloseTo(1.5, 1);
  expect(letterGrowth(9000)).toBe(letterGrowth(3900));
});

it.each([...LABEL_TIERS, 1700, 3600])(
  'from the height of %i on, grown letters have the room that they would have there ungrown',
  (tier) => {
    const height = heightOfTier(tier);
    expect(height / letterGrowth(height)).toBeCloseTo(tier, 6);
  },
);
