import type { MultiPolygon, Polygon, Position } from 'geojson';
import { expect, it } from 'vitest';
import { ringOf } from '../../testing/made-up-cells';
import { isSmall, splitIslets } from './islets';

const square = (lon: number, side: number) => [ringOf(lon, 60, side)];
const shape = (...coordinates: Position[][][]): MultiPolygon => ({
  type: 'MultiPolygon',
  coordinates,
});

it('islands that an outline would hide are apart from the rest', () => {
  const [land, island, islet] = [square(12, 2), square(16, 0.5), square(18, 0.05)];
  expect(splitIslets(shape(islet, land, island))).toEqual([shape(land, island), shape(islet)]);
});

it('a shape without such islands stays what it is', () => {
  const whole = shape(square(12, 2));
  expect(splitIslets(whole)).toEqual([whole, null]);
});

it('an island that is long one way has an outline', () => {
  const long = [[ringOf(16, 60, 0.05, 1)], [ringOf(18, 60, 2, 0.05)]];
  const whole = shape(square(10, 2), ...long);
  expect(splitIslets(whole)).toEqual([whole, null]);
});

it('a single polygon is not taken apart', () => {
  const polygon: Polygon = { type: 'Polygon', coordinates: square(12, 0.01) };
  expect(splitIslets(polygon)).toEqual([polygon, null]);
});

it('the largest part of a small area has an outline', () => {
  const [larger, smaller] = [square(12, 0.05), square(13, 0.02)];
  expect(splitIslets(shape(larger, smaller))).toEqual([shape(larger), shape(smaller)]);
});

it.each([
  [1, true],
  [3, false],
])('a square of %s degrees is small: %s, with or without an island', (side, expected) => {
  expect(isSmall({ type: 'Polygon', coordinates: square(12, side) })).toBe(expected);
  expect(isSmall(shape(square(18, 0.1), square(12, side)))).toBe(expected);
});

it('a point is no small shape', () => {
  expect(isSmall({ type: 'Point', coordinates: [12, 60] })).toBe(false);
});
