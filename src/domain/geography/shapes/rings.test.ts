import fc from 'fast-check';
import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { ringOf } from '../../../testing/made-up-cells';
import { rounded, steradians, tidyPolygons, tidyRing } from './rings';

/** A ring through places given as "x y", closed. */
const ring = (...places: readonly string[]): Position[] => {
  const points = places.map((place) => place.split(' ').map(Number));
  return [...points, ...points.slice(0, 1)];
};
const TIDY = ring('0 0', '0 2', '2 2');

describe('A ring', () => {
  it.each<[string, Position[]]>([
    ['a repeated point', ring('0 0', '0.001 0', '0 2', '2 2')],
    ['a spike', ring('0 0', '0 2', '0 5', '0 2', '2 2')],
    ['a spike of several points', ring('0 0', '0 2', '0 5', '1 6', '0 5', '0 2', '2 2')],
    ['a spike before its end', ring('0 0', '0 2', '2 2', '3 3', '2 2')],
  ])('loses %s when it is rounded', (_, given) => {
    expect(tidyRing(given, 2)).toEqual(TIDY);
  });

  it.each<[string, Position[], Position[]]>([
    ['a spike at its start', ring('5 5', '0 0', '0 2', '2 2', '0 0'), TIDY],
    ['its first point again', ring('0 0', '0 2', '2 2', '0.001 0'), TIDY],
    ['a spike at its end', ring('0 2', '2 2', '0 0', '9 9', '0 0'), ring('0 2', '2 2', '0 0')],
    ['a spike back to its second', ring('1 9', '0 0', '0 2', '2 2', '0 0'), TIDY],
  ])('loses %s, where it closes', (_, given, tidy) => {
    expect(tidyRing(given, 2)).toEqual(tidy);
  });

  it('is gone if fewer than three corners are left of it', () => {
    expect(tidyRing(ringOf(1, 1, 0.001), 2)).toEqual([]);
    expect(tidyRing(ring('0 0', '1 1'), 2)).toEqual([]);
    expect(tidyRing([], 2)).toEqual([]);
  });

  it('is tidy afterwards, whatever it was, and tidied again the same', () => {
    const whole = fc.tuple(fc.integer({ min: 0, max: 2 }), fc.integer({ min: 0, max: 2 }));
    fc.assert(
      fc.property(fc.array(whole, { minLength: 1, maxLength: 9 }), (points) => {
        const tidied = tidyRing([...points, ...points.slice(0, 1)], 2);
        const open = tidied.slice(0, -1).map(String);
        open.forEach((each, i) => {
          expect(each).not.toBe(open[(i + 1) % open.length]);
          expect(each).not.toBe(open[(i + 2) % open.length]);
        });
        expect(tidied.at(-1)).toEqual(tidied[0]);
        expect(tidyRing(tidied, 2)).toEqual(tidied);
      }),
      { numRuns: 300 },
    );
  });
});

it('Polygons are tidied ring by ring, and without an outer ring they are gone', () => {
  const hole = ringOf(1, 1, 1);
  const tiny = ringOf(3, 3, 0.001);
  expect(tidyPolygons([[ringOf(0, 0, 9), tiny, hole], [tiny, hole], []], 2)).toEqual([
    [ringOf(0, 0, 9), hole],
  ]);
});

it('A position is rounded to so many decimals', () => {
  expect(rounded([15.126, 60.994], 2)).toEqual([15.13, 60.99]);
  expect(rounded([15.4], 0)).toEqual([15, Number.NaN]);
});

it('All of the earth is as many steradians as a sphere has', () => {
  expect(steradians(510_065_622)).toBeCloseTo(4 * Math.PI, 3);
});
