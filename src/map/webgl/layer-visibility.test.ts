import fc from 'fast-check';
import { expect, test } from 'vitest';
import { REGION_CODES } from '../../testing/areas';
import { createLayerVisibility, HIGHLIGHT_LAYERS, patternLayerId } from './layer-visibility';
import { PATTERN_IDS } from '../../domain/choropleth/palette';
import { HIGHLIGHT_KEYS, NO_PATTERN, type RegionStates } from './feature-state';

const flag = fc.integer({ min: 0, max: 1 });
const state = fc.record({
  fill: fc.constant(0),
  pattern: fc.integer({ min: NO_PATTERN, max: PATTERN_IDS.length - 1 }),
  dimmed: flag,
  namedFrom: fc.constant(0),
  hovered: flag,
  selected: flag,
  focused: flag,
  compared: flag,
});
const states: fc.Arbitrary<RegionStates> = fc
  .array(fc.tuple(fc.constantFrom(...REGION_CODES.slice(0, 3)), state), { maxLength: 3 })
  .map((entries) => new Map(entries));

/** A map that remembers how opaque its layers are; at first none of them is drawn, as the style says. */
function fakeMap() {
  const opacities = new Map<string, number>();
  const calls: string[] = [];
  return {
    opacities,
    calls,
    setOpacity: (layer: string, property: string, opacity: number) => {
      calls.push(`${layer} ${property}`);
      opacities.set(layer, opacity);
    },
  };
}

test('a layer is drawn exactly while some region has something to show in it', () => {
  fc.assert(
    fc.property(fc.array(states, { minLength: 1, maxLength: 5 }), (history) => {
      const map = fakeMap();
      const visibility = createLayerVisibility(map.setOpacity, () => true);
      for (const now of history) {
        visibility.update(now);
        const regions = [...now.values()];
        for (const [index, id] of PATTERN_IDS.entries()) {
          const isUsed = regions.some(({ pattern }) => pattern === index);
          expect(map.opacities.get(patternLayerId(id))).toBe(Number(isUsed));
        }
        for (const key of HIGHLIGHT_KEYS) {
          const isUsed = regions.some((region) => region[key] === 1);
          for (const layer of HIGHLIGHT_LAYERS[key])
            expect(map.opacities.get(layer)).toBe(Number(isUsed));
        }
      }
    }),
  );
});

/** One region with the second pattern and no highlight. */
const withPattern: RegionStates = new Map([
  [
    '20',
    {
      fill: 0,
      pattern: 1,
      dimmed: 0,
      namedFrom: 0,
      hovered: 0,
      selected: 0,
      focused: 0,
      compared: 0,
    },
  ],
]);

test('what has not changed is not set again, until the map has forgotten it', () => {
  const map = fakeMap();
  const visibility = createLayerVisibility(map.setOpacity, () => true);
  visibility.update(withPattern);
  const first = [...map.calls];
  visibility.update(withPattern);
  expect(map.calls).toEqual(first);
  visibility.reset();
  visibility.update(withPattern);
  expect(map.calls).toEqual([...first, ...first]);
});

test('the layer of a pattern that no region has had is not asked for', () => {
  const map = fakeMap();
  const own = PATTERN_IDS.slice(1, 2).map(patternLayerId);
  createLayerVisibility(map.setOpacity, (layer) => own.includes(layer)).update(withPattern);
  const patterns = [...map.opacities].filter(([layer]) => layer.startsWith('pattern-'));
  expect(patterns).toEqual(own.map((layer) => [layer, 1]));
});
