import type { LayerSpecification, Map as MapLibreMap } from 'maplibre-gl';
import { expect, test } from 'vitest';
import { madeUpChoropleth, NO_HIGHLIGHTS } from '../../testing/made-up-choropleth';
import { coloursOf } from './colours';
import { bindScene } from './scene';
import { zoomForHeight } from './scale';
import { buildLayers } from './style';

const colours = coloursOf('light', (colour) => colour);
const scene = {
  choropleth: madeUpChoropleth({ fill: 'none', pattern: null, value: '', badge: '' }),
  highlights: { ...NO_HIGHLIGHTS, selected: '20' },
  colours,
};
const HOME = zoomForHeight(800);

/** A map of layers and states alone, with a style from the zoom `HOME` on. */
function boundMap() {
  const ids = buildLayers(colours, HOME).map(({ id }) => id);
  const states = new Map<string, object>();
  const listeners = new Map<string, () => void>();
  let zoom = HOME;
  const map = {
    on: (type: string, listener: () => void) => listeners.set(type, listener),
    getLayer: (id: string) => ids.includes(id),
    addLayer: ({ id }: LayerSpecification, above: string) => ids.splice(ids.indexOf(above), 0, id),
    getZoom: () => zoom,
    getPaintProperty: () => 0,
    setPaintProperty: () => map,
    setFeatureState: ({ source, id }: { source: string; id: string }, state: object) =>
      states.set(`${source} ${id}`, state),
  } as unknown as MapLibreMap;
  bindScene(map, scene, HOME);
  const zoomTo = (next: number) => {
    zoom = next;
    listeners.get('zoom')?.();
  };
  return { ids, states, zoomTo, load: () => listeners.get('style.load')?.() };
}

test('a map that becomes lower has the layers of lower maps, in the order of drawing', () => {
  const { ids, zoomTo, load } = boundMap();
  const low = zoomForHeight(400);
  load();
  zoomTo(HOME + 1);
  expect(ids).toEqual(buildLayers(colours, HOME).map(({ id }) => id));
  zoomTo(low);
  expect(ids).toEqual(buildLayers(colours, low).map(({ id }) => id));
});

test('a map that becomes lower before it has a style has the layers when it has one', () => {
  const { ids, zoomTo, load } = boundMap();
  const low = zoomForHeight(400);
  zoomTo(low);
  load();
  expect(ids).toEqual(buildLayers(colours, low).map(({ id }) => id));
});

test('fills and outlines have states of their own, and only what is drawn otherwise than unset', () => {
  const { states, load } = boundMap();
  load();
  expect(Object.keys(states.get('shapes 20') ?? {})).toEqual(['fill']);
  expect(states.get('shapes 20 outline')).toEqual({ selected: 1 });
  expect(states.has('shapes 01 outline')).toBe(false);
});
