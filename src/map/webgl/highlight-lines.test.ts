import {
  createPropertyExpression,
  type StylePropertySpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { LineLayerSpecification } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { CLOSE_MAP_HEIGHT, LINES, LOW_MAP_HEIGHT, LOW_MAP_OUTLINE_SCALE } from '../lines';
import { paletteColours } from '../../testing/palette-colours';
import { outlineLayers } from './region-layers';
import { zoomForHeight } from './scale';

const layers = outlineLayers(paletteColours('light'));

/** What the library allows of both properties. */
const NUMBER: StylePropertySpecification = {
  type: 'number',
  'property-type': 'data-driven',
  expression: { interpolated: true, parameters: ['zoom', 'feature', 'feature-state'] },
  transition: true,
};

/** The value of a line's property where Sweden is so tall, for a part of a selected region. */
function valueAt(
  property: 'line-width' | 'line-opacity',
  height: number,
  part: { readonly kind?: string; readonly isSmall?: boolean },
): unknown {
  const isLine = (layer: { readonly id: string }): layer is LineLayerSpecification =>
    layer.id === 'selected';
  const made = createPropertyExpression(layers.find(isLine)?.paint?.[property], property, NUMBER);
  if (made.result === 'error') throw new Error(String(made.value));
  const feature = { type: 'Polygon', properties: part } as const;
  return made.value.evaluate({ zoom: zoomForHeight(height) }, feature, { selected: 1 });
}

const { width, small = Number.NaN } = LINES.selected;

describe('the outline of a selected region', () => {
  it.each([
    ['large', false, LOW_MAP_HEIGHT - 10, width * LOW_MAP_OUTLINE_SCALE],
    ['large', false, LOW_MAP_HEIGHT + 10, width],
    ['small', true, LOW_MAP_HEIGHT - 10, small * LOW_MAP_OUTLINE_SCALE],
    ['small', true, LOW_MAP_HEIGHT + 10, small],
    ['small', true, CLOSE_MAP_HEIGHT + 10, width],
  ])('around a %s one (%s) on a map of %d pixels is %d wide', (_, isSmall, height, expected) => {
    expect(valueAt('line-width', height, { isSmall })).toBeCloseTo(expected);
  });

  it('is thinner around a small one, and its casing is not', () => {
    expect(small).toBeLessThan(width);
    expect(LINES['selected-casing'].small).toBeUndefined();
  });

  it.each([
    ['outline', 400, 1],
    ['islet', 400, 0],
    ['islet', CLOSE_MAP_HEIGHT + 10, 1],
  ])('around its %s is there on a map of %d pixels: %d', (kind, height, expected) => {
    expect(valueAt('line-opacity', height, { kind })).toBe(expected);
  });
});
