import { describe, expect, it } from 'vitest';
import { neighbourView } from '../comparison/neighbours';
import { AREAS, REGION_CENTRES, REGION_CODES } from '../../testing/areas';
import type { RegionCode } from '../model/region';
import { orderRegions } from '../matrix/order';
import { createAtlas } from '../model/atlas';
import { dataset } from '../../testing/facts';
import { bearingBetween, COMPASS } from './distance';

const atlas = createAtlas(dataset);
const northward = orderRegions(atlas, 'north');
const centre = (code: RegionCode) => {
  const found = REGION_CENTRES.get(code);
  if (!found) throw new Error(`${code} has no centroid.`);
  return found;
};
const pairs = REGION_CODES.flatMap((from) =>
  REGION_CODES.filter((to) => to !== from).map((to) => [from, to] as const),
);

describe('Directions in words', () => {
  it.each([
    ['north', 'n', (to: number, from: number) => to < from],
    ['south', 's', (to: number, from: number) => to > from],
  ] as const)(
    'Say %s only of what stands further that way in every order.',
    (_, letter, isRight) => {
      const said = pairs.filter(([from, to]) =>
        bearingBetween(centre(from), centre(to)).startsWith(letter),
      );
      const wrong = said.filter(
        ([from, to]) => !isRight(northward.indexOf(to), northward.indexOf(from)),
      );
      expect(said.length).toBeGreaterThan(100);
      expect(wrong).toEqual([]);
    },
  );

  it('Are the opposite seen from the other region.', () => {
    for (const [from, to] of pairs) {
      const there = COMPASS.indexOf(bearingBetween(centre(from), centre(to)));
      const back = COMPASS.indexOf(bearingBetween(centre(to), centre(from)));
      expect(Math.abs(there - back)).toBe(4);
    }
  });

  it('Are those of the centroids wherever a region is described by what lies around it.', () => {
    for (const code of REGION_CODES) {
      for (const { code: other, bearing } of neighbourView(atlas, code).entries) {
        expect(bearing).toBe(bearingBetween(centre(code), centre(other)));
      }
    }
  });
});

describe('Lists from north to south', () => {
  const latitudes = (codes: readonly RegionCode[]) => codes.map((code) => centre(code)[1]);

  it.each([['the east coast', AREAS.eastCoast] as const, ['the matrix', northward] as const])(
    '%s goes by the centroids.',
    (_, codes) => {
      expect(latitudes(codes)).toEqual(latitudes(codes).toSorted((a, b) => b - a));
    },
  );
});
