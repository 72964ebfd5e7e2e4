import * as fc from 'fast-check';
import type { Feature, Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { areaKm2, bearingBetween, COMPASS, distanceKm } from './distance';
import type { Position } from '../model/region';

const STOCKHOLM: Position = [18.07, 59.33];
const GOTEBORG: Position = [11.97, 57.71];
const VISBY: Position = [18.3, 57.64];

const pointInNorth = fc.tuple(
  fc.double({ min: 0, max: 42, noNaN: true }),
  fc.double({ min: 52, max: 72, noNaN: true }),
);

const degreeSquare: Feature<Polygon> = {
  type: 'Feature',
  properties: {},
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [15, 60],
        [16, 60],
        [16, 61],
        [15, 61],
        [15, 60],
      ],
    ],
  },
};

describe('Which way, and how far', () => {
  it.each([
    ['n', [15, 60], [15, 61]],
    ['ne', [15, 60], [17, 61]],
    ['e', [15, 60], [16, 60]],
    ['se', [15, 60], [17, 59]],
    ['s', [15, 60], [15, 59]],
    ['sw', STOCKHOLM, GOTEBORG],
    ['w', [15, 60], [14, 60]],
    ['nw', VISBY, [14.8, 59.3]],
    ['n', [15, 60], [15, 60]],
    ['n', [15, 60], [15.9, 61]],
    ['ne', [15, 60], [16.1, 61]],
  ] as const)('The direction is %s from %j to %j.', (compass, from, to) => {
    expect(bearingBetween(from, to)).toBe(compass);
  });

  it('The way back is the opposite direction.', () => {
    fc.assert(
      fc.property(pointInNorth, pointInNorth, (a, b) => {
        fc.pre(distanceKm(a, b) > 1);
        const there = COMPASS.indexOf(bearingBetween(a, b));
        const back = COMPASS.indexOf(bearingBetween(b, a));
        expect([3, 4, 5]).toContain(Math.abs(there - back));
      }),
    );
  });

  it('From Stockholm to Göteborg it is about 397 km as the crow flies.', () => {
    expect(distanceKm(STOCKHOLM, GOTEBORG)).toBeCloseTo(397, -1);
  });

  it('A distance is the same both ways, zero to itself, and never longer by a detour.', () => {
    fc.assert(
      fc.property(pointInNorth, pointInNorth, pointInNorth, (a, b, c) => {
        expect(distanceKm(a, b)).toBeCloseTo(distanceKm(b, a), 6);
        expect(distanceKm(a, a)).toBe(0);
        expect(distanceKm(a, c)).toBeLessThanOrEqual(distanceKm(a, b) + distanceKm(b, c) + 1e-6);
      }),
    );
  });

  it('A square degree at 60° north is about 6 088 km².', () => {
    expect(areaKm2(degreeSquare)).toBeCloseTo(6088, -2);
  });
});
