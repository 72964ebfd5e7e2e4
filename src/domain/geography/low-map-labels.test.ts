import fc from 'fast-check';
import { expect, it } from 'vitest';
import { REGION_CODES } from '../../testing/areas';
import { drawnAt, LABELS, labelTiers, meet, type Label } from './labels';
import { labelsWithFirst } from './low-map-labels';

const heights = Array.from({ length: 52 }, (_, i) => 200 + i * 5);
const drawn = (labels: readonly Label[], height: number) =>
  labels.flatMap((label) => drawnAt(label, height) ?? []);
const shown = (labels: readonly Label[], height: number) =>
  drawn(labels, height).map(({ code }) => code);

it('on low maps names never meet, whichever come first', () => {
  fc.assert(
    fc.property(fc.subarray([...REGION_CODES]), (first) => {
      const labels = labelsWithFirst(new Set(first));
      for (const height of heights) {
        const all = drawn(labels, height);
        const pairs = all.flatMap((a, i) => all.slice(i + 1).filter((b) => meet(a, b)));
        expect(pairs).toEqual([]);
      }
      expect(shown(labels, 440)).toHaveLength(LABELS.length);
    }),
    { numRuns: 20 },
  );
});

it('a region that is alone in front has its name on every low map', () => {
  for (const code of REGION_CODES) {
    const labels = labelsWithFirst(new Set([code]));
    for (const height of heights) expect(shown(labels, height)).toContain(code);
  }
});

it('names appear at heights that the style sheet knows', () => {
  const labels = labelsWithFirst(new Set(['05', '19']));
  for (const { placements } of labels) expect(labelTiers()).toContain(placements[0]?.from);
});
