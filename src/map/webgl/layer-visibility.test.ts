import fc from 'fast-check';
import { expect, test } from 'vitest';
import { REGION_CODES } from '../../testing/areas';
import { patternLayerId, showUsedLayers } from './layer-visibility';
import { PATTERN_IDS, type PatternId } from '../../domain/choropleth/palette';
import { HIGHLIGHT_LINES } from '../lines';
import type { RegionStates } from './feature-state';

const unset = { selected: 0, focused: 0, compared: 0 };
const flag = fc.integer({ min: 0, max: 1 });
const state = fc.record({
  fill: fc.constant(''),
  pattern: fc.constantFrom<PatternId | ''>('', ...PATTERN_IDS),
  dimmed: flag,
  hovered: flag,
  selected: flag,
  focused: flag,
  compared: flag,
});
const states: fc.Arbitrary<RegionStates> = fc
  .array(fc.tuple(fc.constantFrom(...REGION_CODES.slice(0, 3)), state), { maxLength: 3 })
  .map((entries) => new Map(entries));

/** A map with these layers that remembers what it is told; at first none is drawn, as the style says. */
function fakeMap(...patterns: readonly PatternId[]) {
  const opacities = new Map<string, unknown>(
    [...patterns.map(patternLayerId), ...HIGHLIGHT_LINES.map(({ line }) => line)].map((layer) => [
      layer,
      0,
    ]),
  );
  const told: string[] = [];
  return {
    opacities,
    told,
    getLayer: (layer: string) => (opacities.has(layer) ? {} : undefined),
    getPaintProperty: (layer: string) => opacities.get(layer),
    setPaintProperty: (layer: string, property: string, opacity: number) => {
      told.push(`${layer} ${property}`);
      opacities.set(layer, opacity);
    },
  };
}

test('a layer is drawn exactly while some region has something to show in it', () => {
  fc.assert(
    fc.property(fc.array(states, { minLength: 1, maxLength: 5 }), (history) => {
      const map = fakeMap(...PATTERN_IDS);
      for (const now of history) {
        showUsedLayers(map, now);
        const regions = [...now.values()];
        for (const id of PATTERN_IDS) {
          const isUsed = regions.some(({ pattern }) => pattern === id);
          expect(map.opacities.get(patternLayerId(id))).toBe(Number(isUsed));
        }
        for (const { kind, line } of HIGHLIGHT_LINES) {
          const isUsed = regions.some((region) => region[kind] === 1);
          expect(map.opacities.get(line)).toBe(Number(isUsed));
        }
      }
    }),
  );
});

/** One region with the second pattern, under the pointer. */
const hovered: RegionStates = new Map([
  ['20', { fill: '', pattern: 'back-hatch', dimmed: 0, hovered: 1, ...unset }],
]);

test('what has not changed is not set again', () => {
  const map = fakeMap('back-hatch');
  showUsedLayers(map, hovered);
  const first = [...map.told];
  expect(first).toContain('hovered line-layer-opacity');
  showUsedLayers(map, hovered);
  expect(map.told).toEqual(first);
});

test('the layer of a pattern that the map does not have is not set', () => {
  const map = fakeMap('back-hatch');
  showUsedLayers(map, hovered);
  const patterns = map.told.filter((each) => each.startsWith('pattern-'));
  expect(patterns).toEqual(['pattern-back-hatch fill-layer-opacity']);
});
