import type { Geometry } from 'geojson';
import { describe, expect, test } from 'vitest';
import { unproject } from '../../domain/geography/projection';
import { pathOf } from './path';

/** A ring through points in projected units. */
const ring = (...points: readonly (readonly [number, number])[]) =>
  points.map((point) => [...unproject(point)]);
const square = ring([100, 100], [130, 100], [130, 120], [100, 120], [100, 100]);

describe('The path of a shape', () => {
  test('is relative, in whole units, and closed without its last point', () => {
    expect(pathOf({ type: 'Polygon', coordinates: [square] })).toBe('M100 100l30 0 0 20-30 0z');
  });

  test('has a minus sign in place of a space', () => {
    const up = ring([100, 100], [120, 90], [110, 130], [100, 100]);
    expect(pathOf({ type: 'Polygon', coordinates: [up] })).toBe('M100 100l20-10-10 40z');
  });

  test('is that of all rings of all polygons, each from where the one before began', () => {
    const other = ring([0, 0], [50, 0], [50, 50], [0, 0]);
    const shape: Geometry = { type: 'MultiPolygon', coordinates: [[square, other], [other]] };
    expect(pathOf(shape)).toBe('M100 100l30 0 0 20-30 0zm-100-100 50 0 0 50zm0 0 50 0 0 50z');
  });

  test('at a precision has fewer points, and none of a ring that is smaller', () => {
    const island = ring([500, 500], [501, 500], [501, 501], [500, 500]);
    const sliver = ring([500, 500], [510, 500], [511, 501], [500, 500]);
    const fine = ring([100, 100], [101, 101], [130, 100], [130, 120], [100, 100]);
    expect(pathOf({ type: 'Polygon', coordinates: [fine, island, sliver] }, 10)).toBe(
      'M10 10l3 0 0 2z',
    );
  });

  test('is that of an area alone', () => {
    expect(() => pathOf({ type: 'Point', coordinates: [0, 0] })).toThrow(/Polygon.*is a Point/);
  });
});
