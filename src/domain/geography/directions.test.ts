import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Position, RegionCode } from '../model/region';
import { REGIONS, REGION_CODES, REGION_POINTS, areaOf } from '../../testing/areas';
import { DIRECTIONS, regionInDirection, type Direction } from './directions';

type Points = ReadonlyMap<RegionCode, Position>;

/** Everything that arrows lead to from a place, itself included. */
function reachedFrom(start: RegionCode, points: Points): ReadonlySet<RegionCode> {
  const reached = new Set([start]);
  // A Set is walked in order of insertion, also what is added on the way.
  for (const code of reached) {
    for (const direction of DIRECTIONS) {
      const next = regionInDirection(code, direction, points);
      if (next !== null) reached.add(next);
    }
  }
  return reached;
}

const at = (name: string): RegionCode => {
  const code = REGIONS.find(({ shortName }) => shortName === name)?.code;
  if (!code) throw new Error(`No region is called ${name}.`);
  return code;
};

describe('arrows on the map of Sweden', () => {
  it.each<[string, Direction, string | null]>([
    ['Örebro', 'north', 'Västmanland'],
    ['Örebro', 'east', 'Sörmland'],
    ['Örebro', 'south', 'Östergötland'],
    ['Örebro', 'west', 'Värmland'],
    ['Gotland', 'west', 'Kalmar'],
    ['Gotland', 'south', 'Blekinge'],
    ['Gotland', 'east', null],
    ['Kalmar', 'east', 'Gotland'],
    ['Skåne', 'south', null],
    ['Norrbotten', 'south', 'Västerbotten'],
    ['Norrbotten', 'north', null],
    ['Dalarna', 'west', 'Värmland'],
    ['Jämtland Härjedalen', 'east', 'Västernorrland'],
  ])('from %s to the %s: %s', (from, direction, to) => {
    const found = regionInDirection(at(from), direction, REGION_POINTS);
    expect(found && areaOf(found).shortName).toBe(to);
  });

  test('from Gotland towards the north the mainland is met', () => {
    expect(regionInDirection('09', 'north', REGION_POINTS)).not.toBeNull();
  });

  it.each(REGION_CODES)('lead from %s to every other region', (code) => {
    expect(reachedFrom(code, REGION_POINTS).size).toBe(REGION_CODES.length);
  });
});

const whole = (min: number, max: number) => fc.integer({ min, max });
const places: fc.Arbitrary<Points> = fc
  .uniqueArray(fc.tuple(whole(-40, 40), whole(-60, 70)), {
    minLength: 2,
    maxLength: 12,
    selector: String,
  })
  .map((found) => new Map(found.map((place, i) => [`place ${i}`, place])));

/** So many degrees are a whole number of projected units, so that places east and west are exactly as far. */
const STEP = 360 / 512;

describe('an arrow to the north', () => {
  const from = (others: Readonly<Record<string, Position>>) =>
    regionInDirection('o', 'north', new Map([['o', [0, 0]], ...Object.entries(others)]));

  it('leads to what lies more ahead than aside, before what is nearer', () => {
    expect(from({ near: [0.6, 0.5], far: [0.5, 2] })).toBe('far');
  });

  it('leads to the nearest of those', () => {
    expect(from({ far: [0, 2], near: [0.5, 1] })).toBe('near');
  });

  it('leads to what lies least aside where all lie more aside than ahead', () => {
    expect(from({ nearer: [0.5, 0.24], straighter: [2, 1.2] })).toBe('straighter');
  });

  it('leads to nothing that lies far aside, or in the same place', () => {
    expect(from({ aside: [3, 1] })).toBeNull();
    expect(from({ same: [0, 0] })).toBeNull();
  });

  it('leads to the lower code of two that lie alike', () => {
    expect(from({ b: [-STEP, 1], a: [STEP, 1] })).toBe('a');
    expect(from({ a: [-STEP, 1], b: [STEP, 1] })).toBe('a');
    expect(from({ b: [-2 * STEP, 0.7], a: [2 * STEP, 0.7] })).toBe('a');
    expect(from({ a: [-2 * STEP, 0.7], b: [2 * STEP, 0.7] })).toBe('a');
  });
});

describe('arrows between any places', () => {
  it('never lead back to where one is, nor the other way', () => {
    fc.assert(
      fc.property(places, fc.constantFrom(...DIRECTIONS), (points, direction) => {
        for (const [code, [lon, lat]] of points) {
          const next = regionInDirection(code, direction, points);
          if (next === null) continue;
          const [toLon, toLat] = points.get(next) ?? [lon, lat];
          const ahead = {
            north: toLat - lat,
            south: lat - toLat,
            east: toLon - lon,
            west: lon - toLon,
          };
          expect(ahead[direction]).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('lead from each of them to every other', () => {
    fc.assert(
      fc.property(places, (points) => {
        for (const code of points.keys()) expect(reachedFrom(code, points).size).toBe(points.size);
      }),
    );
  });

  it('do not depend on the order in which the places are given', () => {
    fc.assert(
      fc.property(places, fc.constantFrom(...DIRECTIONS), (points, direction) => {
        const turned = new Map([...points].toReversed());
        for (const code of points.keys())
          expect(regionInDirection(code, direction, turned)).toBe(
            regionInDirection(code, direction, points),
          );
      }),
    );
  });

  it('lead nowhere from a place that has no point', () => {
    expect(regionInDirection('nowhere', 'north', new Map([['here', [15, 60]]]))).toBeNull();
  });
});
