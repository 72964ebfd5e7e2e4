import type { Map as MapLibreMap } from 'maplibre-gl';
import { expect, test, vi } from 'vitest';
import { madeUpChoropleth, NO_HIGHLIGHTS } from '../../testing/made-up-choropleth';
import { paletteColours } from '../../testing/palette-colours';
import { SWATCHES } from '../../domain/choropleth/palette';
import { bindScene } from './scene';
import { zoomForHeight } from './scale';

const colours = paletteColours('light');
const scene = {
  choropleth: madeUpChoropleth({ fill: 'none', pattern: null, value: '', badge: '' }),
  highlights: { ...NO_HIGHLIGHTS, selected: '20' },
  colours,
};

const { redrawPatterns } = vi.hoisted(() => ({
  redrawPatterns: vi.fn<(map: unknown, colours: unknown, homeZoom: number) => void>(),
}));
vi.mock('./pattern-layers', async (original) => ({
  ...(await original<object>()),
  redrawPatterns,
}));

/** A map that remembers who listens to it, and what it is told of regions. */
function fakeMap() {
  const states = new Map<string, object>();
  const opacities = new Map<string, unknown>();
  const listeners = new Map<string, () => void>();
  const listen = (type: string, listener: () => void) => listeners.set(type, listener);
  const map = {
    on: listen,
    once: listen,
    getLayer: (id: string) => !id.startsWith('pattern-'),
    getPaintProperty: (id: string) => opacities.get(id),
    setPaintProperty: (id: string, property: string, value: unknown) =>
      property === 'fill-layer-opacity' && opacities.set(id, value),
    setFeatureState: ({ id }: { id: string }, state: object) => states.set(id, state),
  } as unknown as MapLibreMap;
  return { map, states, opacities, tell: (type: string) => listeners.get(type)?.() };
}

test('a map with a new style, such as after a lost context, has the colours of all regions', () => {
  const { map, states, tell } = fakeMap();
  bindScene(map, scene, () => zoomForHeight(800));
  tell('style.load');
  expect(states.get('20')).toMatchObject({ fill: SWATCHES.none.light });
});

test('what dims regions is drawn only while some are dimmed', () => {
  const { map, opacities, tell } = fakeMap();
  const bound = bindScene(map, scene, () => zoomForHeight(800));
  tell('style.load');
  const isDrawn = (undimmed: ReadonlySet<string> | null) => {
    bound.show({ highlights: { ...scene.highlights, undimmed } });
    return opacities.get('dimming');
  };
  expect(opacities.get('dimming')).toBe(0);
  expect([isDrawn(new Set(['20'])), isDrawn(null)]).toEqual([1, 0]);
});

test('patterns are drawn anew when the map rests in a window where all of Sweden has another size', () => {
  const { map, tell } = fakeMap();
  let height: number | null = 800;
  bindScene(map, scene, () => height && zoomForHeight(height));
  tell('style.load');
  redrawPatterns.mockClear();
  // Hidden, as beside the matrix, it has no size, and the one that it had when it is seen again.
  for (const next of [800, null, 800, 600]) {
    height = next;
    tell('resize');
    tell('idle');
  }
  expect(redrawPatterns.mock.calls).toEqual([[map, colours, zoomForHeight(600)]]);
});
