import type { Map as MapLibreMap } from 'maplibre-gl';
import { expect, test } from 'vitest';
import { LABELS } from '../../testing/areas';
import { coloursOf } from './colours';
import { bindScene } from './scene';

const colours = coloursOf('light', (colour) => colour);
const scene = {
  choropleth: {
    key: 'any',
    heading: '',
    sentence: '',
    legend: [],
    labels: LABELS,
    regions: new Map(
      LABELS.map(
        ({ code }) => [code, { fill: 'none', pattern: null, value: '', badge: '' }] as const,
      ),
    ),
  },
  highlights: { selected: '20', hovered: null, focused: null, undimmed: null, compared: [] },
  colours,
};

/** A map of states alone. */
function boundMap() {
  const states = new Map<string, object>();
  const listeners = new Map<string, () => void>();
  const map = {
    on: (type: string, listener: () => void) => listeners.set(type, listener),
    getLayer: () => undefined,
    getPaintProperty: () => 0,
    setPaintProperty: () => map,
    setFeatureState: ({ source, id }: { source: string; id: string }, state: object) =>
      states.set(`${source} ${id}`, state),
  } as unknown as MapLibreMap;
  bindScene(map, scene, 4);
  return { states, load: () => listeners.get('style.load')?.() };
}

test('fills and outlines have states of their own, and only what is drawn otherwise than unset', () => {
  const { states, load } = boundMap();
  load();
  expect(Object.keys(states.get('shapes 20') ?? {})).toEqual(['fill']);
  expect(states.get('shapes 20 outline')).toEqual({ selected: 1 });
  expect(states.has('shapes 01 outline')).toBe(false);
});
