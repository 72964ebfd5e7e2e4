import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Position } from '../model/region';
import { REGIONS, REGION_CODES, REGION_POINTS, areaOf } from '../../testing/areas';
import type { RegionCode } from '../model/region';
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
