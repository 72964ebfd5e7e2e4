import { booleanPointInPolygon } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import { ringOf } from '../../../testing/made-up-cells';
import { toFeature } from './area-features';
import { centroid } from './centroid';
import { labelPoint } from './label-point';
import type { Rings } from './rings';

const geometry = (...polygons: Rings[]) => toFeature(polygons, {}).geometry;
const shape = (...polygons: Rings[]) => ({ id: 'x', polygons });

describe('The centroid', () => {
  it('of a square on the equator is its middle', () => {
    expect(centroid(geometry([ringOf(14, -1, 2)]))).toEqual([15, 0]);
    expect(centroid(geometry([ringOf(20, -1, 2)]))).toEqual([21, 0]);
  });

  it('in the north lies where the land south of it is as large as that north of it', () => {
    const [lon, lat] = centroid(geometry([ringOf(14, 60, 2, 8)]));
    const sine = (degrees: number) => Math.sin((degrees * Math.PI) / 180);
    expect(lon).toBe(15);
    expect(sine(lat)).toBeCloseTo((sine(60) + sine(68)) / 2, 4);
  });

  it('of two squares as large lies between them, and of a larger one and a smaller nearer the larger', () => {
    expect(centroid(geometry([ringOf(10, -1, 2)], [ringOf(20, -1, 2)]))).toEqual([16, 0]);
    const [lon] = centroid(geometry([ringOf(10, -2, 4)], [ringOf(20, -1, 2)]));
    expect(lon).toBeCloseTo((4 * 12 + 21) / 5, 2);
  });

  it('lies further from a hole', () => {
    const [lon] = centroid(geometry([ringOf(10, -2, 4), ringOf(10.5, -1, 2)]));
    expect(lon).toBeCloseTo((16 * 12 - 4 * 11.5) / 12, 2);
  });

  it('is to three decimals', () => {
    expect(centroid(geometry([ringOf(15.12345, -1, 2)]))[0]).toBe(16.123);
  });

  it('of what has no size is no place', () => {
    expect(centroid(geometry()).every(Number.isNaN)).toBe(true);
  });
});

describe('The label point', () => {
  const within = ([lon, lat]: readonly [number, number], ...polygons: Rings[]) =>
    booleanPointInPolygon([lon, lat], geometry(...polygons));

  it('of a square is its middle, also in the north, where it is narrow', () => {
    const [lon, lat] = labelPoint(shape([ringOf(14, 64, 1, 0.5)]));
    expect(lon).toBeCloseTo(14.5, 2);
    expect(lat).toBeCloseTo(64.25, 2);
  });

  it('lies in the largest polygon', () => {
    const [small, large] = [[ringOf(10, 60, 1)], [ringOf(14, 60, 2)]];
    expect(within(labelPoint(shape(small, large)), large)).toBe(true);
    expect(within(labelPoint(shape(large, small)), large)).toBe(true);
  });

  it('lies on land, not in a lake', () => {
    const ring = [ringOf(14, 60, 4, 2), ringOf(14.5, 60.2, 2, 1.6)];
    expect(within(labelPoint(shape(ring)), ring)).toBe(true);
  });

  it('stands as far from the shores as can be, measured in kilometres', () => {
    // Two squares with a strip between them: the western one on the globe, the other one in degrees, where it is larger.
    const ring = [
      [10, 60],
      [12, 60],
      [12, 60.45],
      [14, 60.45],
      [14, 59.9],
      [15.2, 59.9],
      [15.2, 61.1],
      [14, 61.1],
      [14, 60.55],
      [12, 60.55],
      [12, 61],
      [10, 61],
      [10, 60],
    ];
    const [lon, lat] = labelPoint(shape([ring]));
    expect(lon).toBeCloseTo(11, 1);
    expect(lat).toBeCloseTo(60.5, 1);
  });
});
