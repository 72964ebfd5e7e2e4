import type { Map as MapLibreMap } from 'maplibre-gl';
import { expect, test, vi } from 'vitest';
import type { PatternId } from '../../domain/choropleth/palette';
import { paletteColours } from '../../testing/palette-colours';
import { UNSET, type RegionStates } from './feature-state';
import { showPatterns, redrawPatterns } from './pattern-layers';
import { DIMMING_LAYER } from './region-layers';

const { putPattern } = vi.hoisted(() => ({
  putPattern: vi.fn<(map: unknown, id: string) => void>(),
}));
vi.mock('./pattern-images', async (original) => ({ ...(await original<object>()), putPattern }));

const colours = paletteColours('light');
/** Regions with these patterns. */
const statesWith = (...patterns: readonly (PatternId | null)[]): RegionStates =>
  new Map(patterns.map((pattern, i) => [`k${i}`, { ...UNSET, pattern: pattern ?? '' }]));

/** A map that remembers which layers it is given, and below which. */
function fakeMap() {
  const below = new Map<string, string>();
  const opacities = new Map<string, unknown>();
  const images = new Map<string, unknown>();
  putPattern.mockClear();
  return {
    below,
    opacities,
    images,
    map: {
      getLayer: (id: string) => (below.has(id) ? {} : undefined),
      getPaintProperty: (id: string) => opacities.get(id),
      setPaintProperty: (id: string, property: string, value: unknown) =>
        (property === 'fill-pattern' ? images : opacities).set(id, value),
      addLayer: ({ id }: { id: string }, before: string) => below.set(id, before),
    } as unknown as MapLibreMap,
  };
}

const drawn = () => putPattern.mock.calls.map(([, id]) => id);

test('a pattern is drawn below what dims it when a region first has it, and not again', () => {
  const { map, below } = fakeMap();
  showPatterns(map, statesWith(null), colours, 4);
  expect([...below]).toEqual([]);
  showPatterns(map, statesWith('void', null, 'void'), colours, 4);
  expect([...below]).toEqual([['pattern-void', DIMMING_LAYER]]);
  showPatterns(map, statesWith('void', 'back-hatch'), colours, 4);
  expect([...below.keys()]).toEqual(['pattern-void', 'pattern-back-hatch']);
  expect(drawn()).toEqual(['void', 'back-hatch']);
});

test('in other colours the patterns that the map has are drawn again, and no others', () => {
  const { map } = fakeMap();
  showPatterns(map, statesWith('back-hatch'), colours, 4);
  putPattern.mockClear();
  redrawPatterns(map, colours, 4);
  expect(drawn()).toEqual(['back-hatch']);
});

test('for a larger home a pattern has another image, so that it is as large as in the drawing', () => {
  const { map, images } = fakeMap();
  showPatterns(map, statesWith('dots'), colours, 4);
  const imageAt = (homeZoom: number) => {
    redrawPatterns(map, colours, homeZoom);
    return JSON.stringify(images.get('pattern-dots'));
  };
  expect(imageAt(4.4)).not.toBe(imageAt(4));
  expect(imageAt(4.4)).toBe(imageAt(4.4));
});

test('a pattern is hidden while no region has it', () => {
  const { map, opacities } = fakeMap();
  for (const [pattern, expected] of [
    ['void', 1],
    ['dots', 0],
    ['void', 1],
  ] as const) {
    showPatterns(map, statesWith(pattern), colours, 4);
    expect(opacities.get('pattern-void')).toBe(expected);
  }
});
