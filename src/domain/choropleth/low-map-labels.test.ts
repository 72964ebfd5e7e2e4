import fc from 'fast-check';
import { expect, it } from 'vitest';
import { REGION_CODES } from '../../testing/areas';
import {
  ALL_FIT,
  drawnAt,
  LABELS,
  labelTiers,
  meet,
  type DrawnLabel,
  type Label,
} from '../geography/labels';
import { labelsFor } from './low-map-labels';

const heights = Array.from({ length: 28 }, (_, i) => 200 + i * 5);
const drawn = (labels: readonly Label[], height: number) =>
  labels.flatMap((label) => drawnAt(label, height) ?? []);
const shown = (labels: readonly Label[], height: number) =>
  drawn(labels, height).map(({ code }) => code);
const plain = { selected: null, compared: [] };

/** The names on a map where some regions are coloured. */
const labelsOn = (coloured: readonly string[], highlights: Parameters<typeof labelsFor>[1]) => {
  const regions = new Map(
    coloured.map((code) => [code, { fill: 'main', pattern: null, badge: '', value: '' } as const]),
  );
  return labelsFor({ labels: LABELS, regions }, highlights);
};
/** What is drawn on a low map, where highlighted names are in their first places at all heights. */
const drawnWith = (labels: readonly Label[], highlighted: readonly string[], height: number) =>
  drawn(
    labels.map((label) =>
      highlighted.includes(label.code)
        ? {
            ...label,
            placements: label.placements.map((each, i) => (i ? each : { ...each, from: 0 })),
          }
        : label,
    ),
    height,
  );
const pairsThatMeet = (all: readonly DrawnLabel[]) =>
  all.flatMap((a, i) => all.slice(i + 1).flatMap((b) => (meet(a, b) ? [[a.code, b.code]] : [])));

it('on low maps names meet none but highlighted ones each other, whichever are coloured', () => {
  fc.assert(
    fc.property(
      fc.subarray([...REGION_CODES]),
      fc.option(fc.constantFrom(...REGION_CODES)),
      fc.subarray([...REGION_CODES], { maxLength: 3 }),
      (coloured, selected, compared) => {
        const labels = labelsOn(coloured, { selected, compared });
        const highlighted = selected === null ? compared : [selected, ...compared];
        for (const height of heights) {
          const pairs = pairsThatMeet(drawnWith(labels, highlighted, height));
          expect(pairs.filter((pair) => !pair.every((code) => highlighted.includes(code)))).toEqual(
            [],
          );
        }
        expect(shown(labels, ALL_FIT)).toHaveLength(LABELS.length);
      },
    ),
    { numRuns: 20 },
  );
});

it('a selected region has its name on every low map, and what it touches gives way', () => {
  for (const selected of REGION_CODES) {
    const labels = labelsOn(REGION_CODES, { ...plain, selected });
    for (const height of heights) expect(shown(labels, height)).toContain(selected);
  }
});

it('coloured regions have their names before others', () => {
  for (const code of REGION_CODES) expect(shown(labelsOn([code], plain), 200)).toContain(code);
});

it('names appear at heights that the style sheet knows', () => {
  const labels = labelsOn(['05', '19'], plain);
  for (const { placements } of labels) expect(labelTiers()).toContain(placements[0]?.from);
});
