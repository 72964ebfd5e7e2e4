import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import type { FeatureCollection } from 'geojson';
import { describe, expect, it } from 'vitest';
import { LABEL_TIERS, type Label } from '../../domain/geography/labels';
import type { Highlights, Choropleth } from '../../domain/choropleth/choropleth';
import { SWEDEN_BOX } from '../../domain/geography/projection';
import { changedPaint } from './changed-styles';
import { coloursOf } from './colours';
import { PATTERN_IDS } from '../../domain/choropleth/palette';
import { SWATCH_IDS } from './feature-state';
import { labelFeatures } from './label-features';
import { badgeRanges } from './label-layers';
import { unitsToPixels, zoomForHeight, zoomToFit } from './scale';
import { buildStyle } from './style';

const SYSTEM: Readonly<Record<string, string>> = {
  Canvas: 'rgb(0, 0, 0)',
  CanvasText: 'rgb(255, 255, 255)',
  GrayText: 'rgb(166, 166, 166)',
  Highlight: 'rgb(26, 235, 255)',
  HighlightText: 'rgb(0, 0, 0)',
};
const SCHEMES = ['light', 'dark', 'forced'] as const;
const LABEL: Label = {
  code: '01',
  lines: ['Stockholm'],
  at: [18, 59.5],
  anchor: 'left',
  minHeight: 0,
  badgeFrom: 0,
};
const plain: Highlights = {
  selected: null,
  hovered: null,
  focused: null,
  isolated: null,
  compared: [],
};
const choropleth = (badge: string): Choropleth => ({
  key: 'test',
  heading: '',
  sentence: '',
  legend: [],
  regions: new Map([['01', { fill: 'main', pattern: 'hatch', value: '', badge }]]),
});

const EMPTY: FeatureCollection = { type: 'FeatureCollection', features: [] };

const styleIn = (scheme: (typeof SCHEMES)[number]) =>
  buildStyle({
    colours: coloursOf(scheme, (colour) => SYSTEM[colour] ?? colour),
    geometry: { regions: EMPTY, neighbouringLand: EMPTY, lakes: EMPTY },
    labels: labelFeatures([LABEL], choropleth(''), plain),
    homeZoom: 4.3,
    badgeRanges: badgeRanges([LABEL, { ...LABEL, badgeFrom: 440, minHeight: 860 }]),
  });

describe.each(SCHEMES)('the %s style', (scheme) => {
  const style = styleIn(scheme);
  const text = JSON.stringify(style);

  it('is a valid MapLibre style', () => {
    expect(validateStyleMin(style).map(({ message }) => message)).toEqual([]);
  });

  it('gives every swatch an arm of the one match that fills the regions', () => {
    const fill = style.layers.find(({ id }) => id === 'regions')?.paint;
    const match: unknown = fill && 'fill-color' in fill ? fill['fill-color'] : null;
    const arms = Array.isArray(match) ? match.slice(2, -1).filter((_, i) => i % 2 === 0) : [];
    expect(arms).toEqual(SWATCH_IDS.map((_, index) => index));
  });

  it('gives every pattern its own layer', () => {
    const ids = style.layers.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(PATTERN_IDS.map((id) => `pattern-${id}`)));
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
    const order = ['sea', 'land', 'coast', 'regions', 'pattern-void', 'lakes', 'borders', 'hover'];
    const rest = [
      'compared-casing',
      'compared',
      'selected-casing',
      'selected',
      'focus-casing',
      'focus',
      'labels-0',
      'labels-selected-0',
    ];
    const places = [...order, ...rest].map(place);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places).not.toContain(-1);
  });

  it('show each tier of names from the zoom where Sweden has that height', () => {
    const heights = LABEL_TIERS.map((tier) => {
      const minzoom = layers.find(({ id }) => id === `labels-${tier}`)?.minzoom ?? Number.NaN;
      return minzoom === 0 ? 0 : Math.round(SWEDEN_BOX.height * unitsToPixels(minzoom));
    });
    expect(heights).toEqual([...LABEL_TIERS]);
  });

  it('show the selected name, heavier, from the same zoom as the others, and a badge alone until its name comes', () => {
    const range = (id: string) => {
      const layer = layers.find((each) => each.id === id);
      return [layer?.minzoom, layer?.maxzoom];
    };
    for (const tier of LABEL_TIERS) {
      expect(range(`labels-selected-${tier}`)).toEqual(range(`labels-${tier}`));
    }
    expect(range('badges-440-860')).toEqual([zoomForHeight(440), zoomForHeight(860)]);
    // Of a compared region or the selected one it also stands where there is no room for all.
    expect(range('highlighted-badges-0-440')).toEqual([0, zoomForHeight(440)]);
    // The library would evaluate such a zoom at whole zooms only.
    const labels = layers.filter(({ type }) => type === 'symbol');
    expect(JSON.stringify(labels.map(({ paint }) => paint))).not.toContain('"zoom"');
  });

  it('differ between schemes in paint alone, so that a change of scheme needs no new style', () => {
    const dark = styleIn('dark').layers;
    const changes = changedPaint(layers, dark);
    expect(changes.length).toBeGreaterThan(0);
    const repainted = layers.map((layer) => ({
      ...layer,
      paint: {
        ...layer.paint,
        ...Object.fromEntries(
          changes
            .filter((change) => change.layer === layer.id)
            .map(({ property, value }) => [property, value]),
        ),
      },
    }));
    expect(repainted).toEqual(dark.map((layer) => ({ ...layer, paint: { ...layer.paint } })));
    expect(changedPaint(dark, dark)).toEqual([]);
  });
});

describe('the names', () => {
  it('carry the badge of the choropleth, on a line of its own', () => {
    const [feature] = labelFeatures([LABEL], choropleth('2·5'), plain).features;
    expect(feature?.properties).toMatchObject({ name: 'Stockholm', badge: '\n2·5' });
  });

  it('carry the letter of a compared region before its badge, in the heavier weight', () => {
    const highlights: Highlights = { ...plain, compared: ['20', '01'] };
    const [feature] = labelFeatures([LABEL], choropleth('2·5'), highlights).features;
    expect(feature?.properties).toMatchObject({
      badge: '',
      comparedBadge: '\nB · 2·5',
      badgeOnly: 'B',
    });
  });

  it('have no empty line where the choropleth prints nothing', () => {
    const [feature] = labelFeatures([LABEL], choropleth(''), plain).features;
    expect(feature?.properties?.['badge']).toBe('');
  });
});

describe('the zoom that fits Sweden', () => {
  const none = { top: 0, right: 0, bottom: 0, left: 0 };

  it('fills the height of a wide stage', () => {
    const zoom = zoomToFit(2000, 600, none) ?? Number.NaN;
    expect(SWEDEN_BOX.height * unitsToPixels(zoom)).toBeCloseTo(600, 6);
  });

  it('fills the width of a narrow stage, inside its insets', () => {
    const zoom = zoomToFit(320, 2000, { ...none, left: 30, right: 10 }) ?? Number.NaN;
    expect(SWEDEN_BOX.width * unitsToPixels(zoom)).toBeCloseTo(280, 6);
  });

  it('is unknown on a stage without room', () => {
    expect(zoomToFit(30, 600, { ...none, left: 30 })).toBeNull();
  });

  it('is the zoom for the height that Sweden then has', () => {
    expect(unitsToPixels(zoomForHeight(800)) * SWEDEN_BOX.height).toBeCloseTo(800, 6);
  });
});
