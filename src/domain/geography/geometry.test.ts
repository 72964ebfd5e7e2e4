import type { Polygon } from 'geojson';
import { expect, it } from 'vitest';
import { ringOf } from '../../testing/made-up-cells';
import { boundingBox } from './bounding-box';
import { codeOf } from './geometry';

it('The code of a feature is one of its properties, if it is a text', () => {
  expect(codeOf({ properties: { code: '20' } })).toBe('20');
  expect(codeOf({ properties: { code: 20 } })).toBeNull();
  expect(codeOf({ properties: {} })).toBeNull();
  expect(codeOf({ properties: null })).toBeNull();
});

it('The box around geometries is around all of them', () => {
  const polygon = (west: number): Polygon => ({
    type: 'Polygon',
    coordinates: [ringOf(west, 60, 1)],
  });
  expect(boundingBox([polygon(14), polygon(18)])).toEqual([14, 60, 19, 61]);
});
