import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import type { FeatureCollection } from 'geojson';
import { describe, expect, it } from 'vitest';
import { SWEDEN_BOX } from '../../domain/geography/projection';
import { paletteColours } from '../../testing/palette-colours';
import { PATTERN_IDS } from '../../domain/choropleth/palette';
import { patternLayer } from './pattern-layers';
import { pixelsPerUnit, zoomForHeight, zoomToFit } from './scale';
import { DIMMING_LAYER } from './region-layers';
import { buildStyle } from './style';

const SCHEMES = ['light', 'dark', 'forced'] as const;

const EMPTY: FeatureCollection = { type: 'FeatureCollection', features: [] };

const styleIn = (scheme: (typeof SCHEMES)[number]) =>
  buildStyle(paletteColours(scheme), { regions: EMPTY, neighbouringLand: EMPTY, lakes: EMPTY });

describe.each(SCHEMES)('the %s style', (scheme) => {
  const style = styleIn(scheme);
  const text = JSON.stringify(style);

  it('is a valid MapLibre style, with the layers of all patterns too', () => {
    const layers = [...style.layers, ...PATTERN_IDS.map((id) => patternLayer(id, 4.3))];
    expect(validateStyleMin({ ...style, layers }).map(({ message }) => message)).toEqual([]);
  });

  it('has no colour left that only CSS understands', () => {
    expect(text).not.toMatch(/"(Canvas|CanvasText|Highlight|HighlightText|GrayText)"/);
  });

  it('fetches nothing', () => {
    expect(style.glyphs).toBeUndefined();
    expect(style.sprite).toBeUndefined();
    expect(text).not.toContain('http');
  });
});

describe('the layers', () => {
  const { layers } = styleIn('light');

  it('dim the fills, and draw lakes over them and under the borders', () => {
    const place = (id: string) => layers.findIndex((layer) => layer.id === id);
    const places = ['sea', 'land', 'coast', 'regions', DIMMING_LAYER, 'lakes', 'borders'].map(
      place,
    );
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places).not.toContain(-1);
  });

  it('differ between schemes in paint alone, so that a change of scheme needs no new style', () => {
    const dark = styleIn('dark').layers;
    const unpainted = (each: (typeof layers)[number]) => ({ ...each, paint: {} });
    expect(layers).not.toEqual(dark);
    expect(layers.map(unpainted)).toEqual(dark.map(unpainted));
  });
});

describe('the zoom that fits Sweden', () => {
  const none = { top: 0, right: 0, bottom: 0, left: 0 };

  it('fills the height of a wide stage', () => {
    const zoom = zoomToFit({ clientWidth: 2000, clientHeight: 600 }, none) ?? Number.NaN;
    expect(SWEDEN_BOX.height * pixelsPerUnit(zoom)).toBeCloseTo(600, 6);
  });

  it('fills the width of a narrow stage, inside its insets', () => {
    const zoom =
      zoomToFit({ clientWidth: 320, clientHeight: 2000 }, { ...none, left: 30, right: 10 }) ??
      Number.NaN;
    expect(SWEDEN_BOX.width * pixelsPerUnit(zoom)).toBeCloseTo(280, 6);
  });

  it('is unknown on a stage without room', () => {
    expect(zoomToFit({ clientWidth: 30, clientHeight: 600 }, { ...none, left: 30 })).toBeNull();
  });

  it('is the zoom for the height that Sweden then has', () => {
    expect(pixelsPerUnit(zoomForHeight(800)) * SWEDEN_BOX.height).toBeCloseTo(800, 6);
  });
});
