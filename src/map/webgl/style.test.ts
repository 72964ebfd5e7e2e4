import { madeUpChoropleth, NO_HIGHLIGHTS } from '../../testing/made-up-choropleth';
import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import type { FeatureCollection } from 'geojson';
import { describe, expect, it } from 'vitest';
import { LABEL_TIERS } from '../../domain/geography/labels';
import type { Highlights } from '../../domain/choropleth/choropleth';
import { SWEDEN_BOX } from '../../domain/geography/projection';
import { coloursOf } from './colours';
import { PATTERN_IDS } from '../../domain/choropleth/palette';
import { SWATCH_IDS } from './feature-state';
import { patternLayer } from './pattern-layers';
import { labelFeatures } from './label-features';
import { LAYER_TIERS } from './label-layers';
import { heightOfTier } from './letter-growth';
import { pixelsPerUnit, zoomForHeight, zoomToFit } from './scale';
import { buildLayers, buildStyle, LAKES_LAYER } from './style';

const SYSTEM: Readonly<Record<string, string>> = {
  Canvas: 'rgb(0, 0, 0)',
  CanvasText: 'rgb(255, 255, 255)',
  GrayText: 'rgb(166, 166, 166)',
  Highlight: 'rgb(26, 235, 255)',
  HighlightText: 'rgb(0, 0, 0)',
};
const SCHEMES = ['light', 'dark', 'forced'] as const;
const choropleth = (badge: string) =>
  madeUpChoropleth({ fill: 'main', pattern: 'hatch', value: '', badge }, ['01']);

const EMPTY: FeatureCollection = { type: 'FeatureCollection', features: [] };

const styleIn = (scheme: (typeof SCHEMES)[number]) =>
  buildStyle(
    coloursOf(scheme, (colour) => SYSTEM[colour] ?? colour),
    { regions: EMPTY, neighbouringLand: EMPTY, lakes: EMPTY },
    labelFeatures({ choropleth: choropleth(''), highlights: NO_HIGHLIGHTS }),
    0,
  );

describe.each(SCHEMES)('the %s style', (scheme) => {
  const style = styleIn(scheme);
  const text = JSON.stringify(style);

  it('is a valid MapLibre style, with the layers of all patterns too', () => {
    const layers = [...style.layers, ...PATTERN_IDS.map((id) => patternLayer(id, 4.3))];
    expect(validateStyleMin({ ...style, layers }).map(({ message }) => message)).toEqual([]);
  });

  it('gives every swatch an arm of the one match that fills the regions', () => {
    const fill = style.layers.find(({ id }) => id === 'regions')?.paint;
    const match: unknown = fill && 'fill-color' in fill ? fill['fill-color'] : null;
    const arms = Array.isArray(match) ? match.slice(2, -1).filter((_, i) => i % 2 === 0) : [];
    expect(arms).toEqual(SWATCH_IDS.map((_, index) => index));
  });

  it('dashes the outline of the focus alone: those of compared neighbours would tangle', () => {
    const dashed = style.layers.filter((each) => JSON.stringify(each).includes('line-dasharray'));
    expect(dashed.map(({ id }) => id)).toEqual(['focused']);
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

  it('draw lakes over the fills and under the borders, and outlines over everything but the names', () => {
    const place = (id: string) => layers.findIndex((layer) => layer.id === id);
    const order = ['sea', 'land', 'coast', 'regions', LAKES_LAYER, 'borders', 'hovered'];
    const rest = [
      'compared-casing',
      'compared',
      'selected-casing',
      'selected',
      'focused-casing',
      'focused',
      'labels-0',
      'labels-highlighted-0',
    ];
    const places = [...order, ...rest].map(place);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places).not.toContain(-1);
  });

  it('show each tier of names from the zoom where Sweden has that height, until the next', () => {
    const heightOf = (zoom = Number.NaN) => Math.round(SWEDEN_BOX.height * pixelsPerUnit(zoom));
    const ranges = LABEL_TIERS.map((tier) => layers.find(({ id }) => id === `labels-${tier}`));
    const tiers = LABEL_TIERS.map((tier) => Math.round(heightOfTier(tier)));
    expect(ranges.map((layer) => heightOf(layer?.minzoom))).toEqual(tiers);
    const ends = ranges.slice(0, -1).map((layer) => heightOf(layer?.maxzoom));
    expect(ends).toEqual(tiers.slice(1));
    expect(ranges.at(-1)?.maxzoom).toBeUndefined();
  });

  it('in larger letters show larger names, where they stand on a lower map', () => {
    const colours = coloursOf('light', (colour) => colour, false, 2);
    const larger = buildLayers(colours, 0);
    for (const layer of layers.filter(({ id }) => id.startsWith('labels-'))) {
      const same = larger.find(({ id }) => id === layer.id);
      // From the last tier on letters grow, beginning with their own size.
      const size: unknown = same?.layout && 'text-size' in same.layout && same.layout['text-size'];
      expect(Array.isArray(size) ? size[4] : size).toBe(26);
      expect(same?.minzoom).toBe(layer.minzoom === undefined ? undefined : layer.minzoom + 1);
    }
  });

  it('show highlighted names, heavier, and the lines to names at the same zooms as the others', () => {
    const range = (id: string) => {
      const layer = layers.find((each) => each.id === id);
      return [layer?.minzoom, layer?.maxzoom];
    };
    for (const tier of LAYER_TIERS) {
      for (const kind of ['labels-highlighted', 'leaders', 'leader-casings']) {
        expect(range(`${kind}-${tier}`)).toEqual(range(`labels-${tier}`));
      }
    }
    // The library would evaluate such a zoom at whole zooms only.
    const labels = layers.filter(({ type }) => type === 'symbol');
    expect(JSON.stringify(labels.map(({ paint }) => paint))).not.toContain('"zoom"');
  });

  it('leave out the names of maps lower than all of Sweden is', () => {
    const colours = coloursOf('light', (colour) => colour);
    const tier = LABEL_TIERS[4];
    const among = (zoom: number) => buildLayers(colours, zoom).map(({ id }) => id);
    const others = LABEL_TIERS.filter((each) => each < tier).map((each) => `labels-${each}`);
    const inTier = among(zoomForHeight(tier));
    const below = among(zoomForHeight(tier) - 0.001);
    expect(inTier).toContain(`labels-${tier}`);
    expect(below.filter((id) => !inTier.includes(id))).toContain(others.at(-1));
    expect(inTier.filter((id) => others.includes(id))).toEqual([]);
    expect(layers.map(({ id }) => id).filter((id) => inTier.includes(id))).toEqual(inTier);
  });

  it('differ between schemes in paint alone, so that a change of scheme needs no new style', () => {
    const dark = styleIn('dark').layers;
    const unpainted = (each: (typeof layers)[number]) => ({ ...each, paint: {} });
    expect(layers).not.toEqual(dark);
    expect(layers.map(unpainted)).toEqual(dark.map(unpainted));
  });
});

describe('the names', () => {
  const stockholm = (badge: string, anchor: string, highlights = NO_HIGHLIGHTS) =>
    labelFeatures({ choropleth: choropleth(badge), highlights }).features.find(
      ({ properties }) => properties?.['code'] === '01' && properties['anchor'] === anchor,
    )?.properties;

  it('carry the badge of the choropleth: after a name beside its point, else on a line of its own', () => {
    expect(stockholm('2·5', 'left')).toMatchObject({ name: 'Stockholm', badge: ' 2·5' });
    expect(stockholm('2·5', 'center')).toMatchObject({ name: 'Stockholm', badge: '\n2·5' });
  });

  it('carry the letter of a compared region before its badge', () => {
    const highlights: Highlights = { ...NO_HIGHLIGHTS, compared: ['20', '01'] };
    expect(stockholm('2·5', 'left', highlights)).toMatchObject({
      badge: ' [B] 2·5',
    });
  });

  it('stand where they do even if the choropleth prints nothing', () => {
    expect(stockholm('', 'left')?.['badge']).toBe('');
    expect(stockholm('', 'center')?.['badge']).toBe('\n\u{a0}');
  });

  it('have at every tier one place, and a line where that has one', () => {
    const { features } = labelFeatures({ choropleth: choropleth(''), highlights: NO_HIGHLIGHTS });
    for (const tier of LAYER_TIERS) {
      const own = features.filter(({ properties }) => properties?.['tier'] === tier);
      const parts = (part: string) => own.filter(({ properties }) => properties?.['part'] === part);
      expect(parts('names')).toHaveLength(21);
      expect(parts('leaders').length).toBeLessThan(21);
      expect(parts('leader-ends')).toHaveLength(parts('leaders').length);
    }
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
