import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LABELS, REGION_CODES } from '../../testing/areas';
import { madeUpAreas } from '../../testing/made-up-areas';
import { ALL_FIT, drawnLabels, pairsThatMeet } from '../../testing/drawn-labels';
import { LABEL_TIERS, labelsOf, type Label } from '../geography/labels';
import type { NamePlace, Position } from '../model/region';
import { labelsFor } from './shown-labels';

const heights = Array.from({ length: 28 }, (_, i) => 200 + i * 5);
const shown = (labels: readonly Label[], height: number) =>
  drawnLabels(labels, height).map(({ code }) => code);
const plain = { selected: null, compared: [], hovered: null, focused: null };

/** The names on a map where some regions are coloured. */
const labelsOn = (
  coloured: readonly string[],
  highlights: Parameters<typeof labelsFor>[1],
  labels = LABELS,
) => {
  const regions = new Map(
    coloured.map((code) => [code, { fill: 'main', pattern: null, badge: '', value: '' } as const]),
  );
  return labelsFor({ labels, regions }, highlights);
};

describe('the names on maps too low for all', () => {
  const code = fc.constantFrom(...REGION_CODES);

  it('meet none, unless both are selected or compared, whatever is coloured or pointed at', () => {
    fc.assert(
      fc.property(
        fc.subarray([...REGION_CODES]),
        fc.record({
          selected: fc.option(code),
          hovered: fc.option(code),
          focused: fc.option(code),
          compared: fc.subarray([...REGION_CODES], { maxLength: 3 }),
        }),
        (coloured, highlights) => {
          const labels = labelsOn(coloured, highlights);
          const always = new Set([highlights.selected, ...highlights.compared]);
          for (const height of heights) {
            const pairs = pairsThatMeet(drawnLabels(labels, height));
            expect(pairs.filter((pair) => !pair.every((each) => always.has(each)))).toEqual([]);
          }
          expect(shown(labels, ALL_FIT)).toHaveLength(LABELS.length);
        },
      ),
      { numRuns: 20 },
    );
  });

  it.each(['selected', 'hovered', 'focused'] as const)(
    'are there for a %s region, and what it touches gives way',
    (highlight) => {
      for (const each of REGION_CODES) {
        const labels = labelsOn(REGION_CODES, { ...plain, [highlight]: each });
        for (const height of heights) expect(shown(labels, height)).toContain(each);
      }
    },
  );

  it('are there for coloured regions before others', () => {
    for (const each of REGION_CODES) expect(shown(labelsOn([each], plain), 200)).toContain(each);
  });

  it('appear at heights that the style sheet knows', () => {
    for (const { placements } of labelsOn(['05', '19'], plain)) {
      expect(LABEL_TIERS).toContain(placements[0].from);
    }
  });
});

describe('the names of areas of which some have found no place', () => {
  const { areas } = madeUpAreas(40);
  const placed = (at: Position): NamePlace => ({ from: 610, at, anchor: 'center' });
  const labels = labelsOf({
    areas: areas.map((area, i) => ({ ...area, places: i % 2 === 0 ? [placed(area.label)] : [] })),
  });

  it('are all drawn when selected, hovered or focused, and meet no other', () => {
    for (const highlight of ['selected', 'hovered', 'focused'] as const) {
      for (const { code } of areas) {
        const found = labelsOn([], { ...plain, [highlight]: code }, labels);
        for (const height of [200, 610, 2200]) {
          expect(shown(found, height)).toContain(code);
          expect(pairsThatMeet(drawnLabels(found, height))).toEqual([]);
        }
      }
    }
  });
});

describe.each([300, 3000])('the names of %i areas without places of their own', (count) => {
  const { areas } = madeUpAreas(count);
  const labels = labelsOf({ areas });
  const allHeights = LABEL_TIERS.flatMap((tier) => [tier, tier * 1.07]);

  it('are thinned so that none meet at any height, and more are there on larger maps', () => {
    const counts = allHeights.map((height) => {
      const all = drawnLabels(labelsOn([], plain, labels), height);
      expect(pairsThatMeet(all)).toEqual([]);
      return all.length;
    });
    expect(counts.toSorted((a, b) => a - b)).toEqual(counts);
    expect(counts.at(-1)).toBeGreaterThan(20);
  });

  it('are those of highlighted areas first, then of coloured ones', () => {
    const [selected = '', coloured = '', hovered = ''] = [0, 81, 299].map((i) => areas[i]?.code);
    const found = labelsOn([coloured], { ...plain, selected, hovered }, labels);
    for (const height of allHeights) {
      expect(shown(found, height)).toEqual(expect.arrayContaining([selected, hovered]));
      expect(pairsThatMeet(drawnLabels(found, height))).toEqual([]);
    }
    expect(shown(found, 2200)).toContain(coloured);
    expect(shown(labelsOn([], plain, labels), 2200)).not.toContain(coloured);
  });

  it('are those of larger areas before smaller ones that they would meet', () => {
    const large = areas[25];
    if (!large) throw new Error('There should be so many areas.');
    const [lon, lat] = large.label;
    const wider = areas.map((area) =>
      area === large ? { ...area, box: [lon - 4, lat - 0.2, lon + 4, lat + 0.2] as const } : area,
    );
    const found = labelsOn([], plain, labelsOf({ areas: wider }));
    const from = (code: string) => found.find((each) => each.code === code)?.placements[0]?.from;
    expect(from(large.code)).toBe(200);
    expect(from(areas[24]?.code ?? '')).toBeGreaterThan(200);
  });

  it('are the same each time', () => {
    expect(labelsOn(['k0002'], plain, labels)).toEqual(labelsOn(['k0002'], plain, labels));
  });
});
