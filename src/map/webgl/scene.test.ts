import type { Map as MapLibreMap } from 'maplibre-gl';
import { expect, test } from 'vitest';
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

test('a map with a new style, such as after a lost context, has the colours of all regions', () => {
  const states = new Map<string, object>();
  const listeners = new Map<string, () => void>();
  const map = {
    on: (type: string, listener: () => void) => listeners.set(type, listener),
    getLayer: (id: string) => !id.startsWith('pattern-'),
    getPaintProperty: () => 0,
    setPaintProperty: () => map,
    setFeatureState: ({ id }: { id: string }, state: object) => states.set(id, state),
  } as unknown as MapLibreMap;
  bindScene(map, scene, zoomForHeight(800));
  listeners.get('style.load')?.();
  expect(states.get('20')).toMatchObject({ fill: SWATCHES.none.light });
});
