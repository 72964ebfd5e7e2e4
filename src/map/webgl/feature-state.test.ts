import { LABELS, REGION_CODES } from '../../testing/areas';
import { madeUpChoropleth, NO_HIGHLIGHTS } from '../../testing/made-up-choropleth';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Highlights, Choropleth } from '../../domain/choropleth/choropleth';
import { PATTERN_IDS } from '../../domain/choropleth/palette';
import { paletteColours } from '../../testing/palette-colours';
import {
  diffStates,
  NO_PATTERN,
  statesOf,
  SWATCH_IDS,
  UNSET,
  type RegionStates,
} from './feature-state';

const LIGHT = paletteColours('light');
const code = fc.constantFrom(...REGION_CODES);
const codeOrNone = fc.option(code);
const area = fc.record({
  fill: fc.constantFrom(...SWATCH_IDS),
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

/** What the map library does with each change: it merges it into what it has. What it has not is drawn as unset. */
function merge(before: RegionStates, changes: ReturnType<typeof diffStates>) {
  return new Map(
    REGION_CODES.map((id) => [id, { ...UNSET, ...before.get(id), ...changes.get(id) }]),
  );
}

describe('the difference between two states of the map', () => {
  it('leads from any state to any other', () => {
    fc.assert(
      fc.property(states, states, (before, after) => {
        expect(merge(before, diffStates(before, after))).toEqual(after);
      }),
    );
  });

  it('restores everything when the map has lost all of its state', () => {
    fc.assert(
      fc.property(states, (after) => {
        expect(merge(NOTHING, diffStates(NOTHING, after))).toEqual(after);
      }),
    );
  });

  it('is empty between equal states, and sets nothing to what it is already', () => {
    fc.assert(
      fc.property(states, states, (before, after) => {
        expect(diffStates(after, new Map(after)).size).toBe(0);
        for (const [id, change] of diffStates(before, after)) {
          for (const [key, value] of Object.entries(change)) {
            expect(Object.entries(before.get(id) ?? {})).not.toContainEqual([key, value]);
          }
        }
      }),
    );
  });
});

describe('the state of the map', () => {
  const noData = { fill: 'no-data', pattern: null, badge: '', value: '' } as const;

  it('has all 21 regions, each without data as the choropleth has it', () => {
    const all = statesOf(madeUpChoropleth(noData), NO_HIGHLIGHTS, LIGHT);
    expect([...all.keys()]).toEqual([...REGION_CODES]);
    expect(all.get('25')).toEqual({
      fill: SWATCH_IDS.indexOf('no-data'),
      pattern: NO_PATTERN,
      dimmed: 0,
      hovered: 0,
      selected: 0,
      focused: 0,
      compared: 0,
    });
  });

  it('is made of numbers that the style has arms and layers for', () => {
    fc.assert(
      fc.property(states, (all) => {
        for (const { fill, pattern } of all.values()) {
          expect(SWATCH_IDS[fill]).toBeDefined();
          expect([NO_PATTERN, ...PATTERN_IDS.keys()]).toContain(pattern);
        }
      }),
    );
  });
});
