import { LABELS, REGION_CODES } from '../../testing/areas';
import { madeUpChoropleth, NO_HIGHLIGHTS } from '../../testing/made-up-choropleth';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Highlights, Choropleth } from '../../domain/choropleth/choropleth';
import { PATTERN_IDS, SWATCHES } from '../../domain/choropleth/palette';
import { paletteColours } from '../../testing/palette-colours';
import { setStates, statesOf, UNSET, type RegionState, type RegionStates } from './feature-state';

const LIGHT = paletteColours('light');
const code = fc.constantFrom(...REGION_CODES);
const codeOrNone = fc.option(code);
const area = fc.record({
  fill: fc.constantFrom('none' as const, 'main' as const, 'family-3' as const),
  pattern: fc.option(fc.constantFrom(...PATTERN_IDS)),
  value: fc.constant(''),
  badge: fc.string({ maxLength: 3 }),
});
const everywhere = [...REGION_CODES];
/** Any choropleth. It has every region. */
const choropleth: fc.Arbitrary<Choropleth> = fc
  .tuple(...everywhere.map((each) => fc.tuple(fc.constant(each), area)))
  .map((entries) => ({
    key: 'any',
    heading: '',
    sentence: '',
    legend: [],
    labels: LABELS,
    regions: new Map(entries),
  }));
const highlights: fc.Arbitrary<Highlights> = fc.record({
  selected: codeOrNone,
  hovered: codeOrNone,
  focused: codeOrNone,
  undimmed: fc.option(fc.array(code).map((codes) => new Set(codes))),
  compared: fc.uniqueArray(code, { maxLength: 4 }),
});
const states = fc.tuple(choropleth, highlights).map(([p, m]) => statesOf(p, m, LIGHT));
const NOTHING: RegionStates = new Map();

/** What a map has that has drawn `before`, and how much it is told: it merges what it is told into what it has. */
function setOn(before: RegionStates, after: RegionStates) {
  const drawn = new Map<string, RegionState>();
  const map = {
    setFeatureState: ({ id }: { id: string }, state: RegionState) =>
      drawn.set(id, { ...drawn.get(id), ...state }),
  };
  setStates(map, NOTHING, before);
  const told = vi.spyOn(map, 'setFeatureState');
  setStates(map, before, after);
  return { drawn, told: told.mock.calls.length };
}

describe('the states that are set', () => {
  it('lead from any state to any other, and from none to any', () => {
    fc.assert(
      fc.property(states, states, (before, after) => {
        expect(setOn(before, after).drawn).toEqual(after);
        expect(setOn(NOTHING, after).drawn).toEqual(after);
      }),
    );
  });

  it('are none between equal states', () => {
    fc.assert(
      fc.property(states, (all) => {
        expect(setOn(all, new Map([...all].map(([id, state]) => [id, { ...state }]))).told).toBe(0);
      }),
    );
  });
});

it('the state of the map has all 21 regions, each without data as the choropleth has it', () => {
  const noData = { fill: 'no-data', pattern: null, badge: '', value: '' } as const;
  const all = statesOf(madeUpChoropleth(noData), NO_HIGHLIGHTS, LIGHT);
  expect([...all.keys()]).toEqual([...REGION_CODES]);
  expect(all.get('25')).toEqual({ ...UNSET, fill: SWATCHES['no-data'].light });
});
