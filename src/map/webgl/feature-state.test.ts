import { LABELS, labelTiers, type Placement } from '../../domain/geography/labels';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Highlights, Choropleth } from '../../domain/choropleth/choropleth';
import { PATTERN_IDS } from '../../domain/choropleth/palette';
import { REGION_CODES } from '../../testing/areas';
import type { RegionCode } from '../../domain/model/region';
import { diffStates, NO_PATTERN, statesOf, SWATCH_IDS, type RegionStates } from './feature-state';

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
const states = fc.tuple(choropleth, highlights).map(([p, m]) => statesOf(p, m));
const NOTHING: RegionStates = new Map();

/** What the map library does with each change: it merges it into what it has. */
function merge(before: RegionStates, changes: ReturnType<typeof diffStates>) {
  const merged = new Map<RegionCode, object>(before);
  for (const [id, change] of changes) merged.set(id, { ...merged.get(id), ...change });
  return merged;
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
  const none: Highlights = {
    selected: null,
    hovered: null,
    focused: null,
    undimmed: null,
    compared: [],
  };
  const noData = { fill: 'no-data', pattern: null, badge: '', value: '' } as const;

  it('has all 21 regions, each without data as the choropleth has it', () => {
    const empty: Choropleth = {
      key: '',
      heading: '',
      sentence: '',
      legend: [],
      labels: LABELS,
      regions: new Map(REGION_CODES.map((each) => [each, noData])),
    };
    const all = statesOf(empty, none);
    expect([...all.keys()]).toEqual([...REGION_CODES]);
    expect(all.get('25')).toEqual({
      fill: SWATCH_IDS.indexOf('no-data'),
      pattern: NO_PATTERN,
      dimmed: 0,
      namedFrom: labelTiers()[0],
      hovered: 0,
      selected: 0,
      focused: 0,
      compared: 0,
    });
  });

  it('names a region from the height on at which its name has a place', () => {
    const label = { code: '25', lines: ['Norrbotten'], width: 70, point: [20, 66] } as const;
    const place = { at: [20, 66], anchor: 'center', hasLeader: false } as const;
    const nowhere = { ...place, from: 440, below: 440 };
    const namedFrom = (placements: readonly Placement[]) => {
      const labels = [{ ...label, placements }];
      const regions = new Map([['25', noData]]);
      const texts = { key: '', heading: '', sentence: '' };
      return statesOf({ ...texts, legend: [], regions, labels }, none).get('25')?.namedFrom;
    };
    expect(namedFrom([{ ...place, from: 300, below: Infinity }])).toBe(300);
    expect(namedFrom([nowhere, { ...place, from: 500, below: Infinity }])).toBe(500);
    expect(namedFrom([nowhere])).toBe(Infinity);
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
