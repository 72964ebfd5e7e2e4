import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seriate } from './seriation';

/** Distances between a few things, with many ties. */
const anyDistances = fc.integer({ min: 0, max: 8 }).chain((count) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: count * count, maxLength: count * count })
    .map((values) => {
      const distance = (a: number, b: number) =>
        a === b ? 0 : (values[Math.min(a, b) * count + Math.max(a, b)] ?? 0);
      return { count, distance };
    }),
);

describe('a row in which near things stand side by side', () => {
  it('has each of them once and begins with the lower of its two ends', () => {
    fc.assert(
      fc.property(anyDistances, ({ count, distance }) => {
        const row = seriate(count, distance);
        expect(row.toSorted((a, b) => a - b)).toEqual(Array.from({ length: count }, (_, i) => i));
        expect(row[0] ?? 0).toBeLessThanOrEqual(row.at(-1) ?? 0);
      }),
    );
  });

  it('has the nearest two side by side', () => {
    fc.assert(
      fc.property(anyDistances, ({ count, distance }) => {
        const row = seriate(count, distance);
        const steps = row.slice(1).map((at, i) => distance(row[i] ?? 0, at));
        const all = row.flatMap((a) => row.flatMap((b) => (a < b ? [distance(a, b)] : [])));
        expect(Math.min(...steps)).toBe(Math.min(...all));
      }),
    );
  });

  it('of points on a line is the line', () => {
    const points = fc.uniqueArray(fc.integer({ min: 0, max: 999 }), {
      minLength: 2,
      maxLength: 12,
    });
    fc.assert(
      fc.property(points, (at) => {
        const row = seriate(at.length, (a, b) => Math.abs((at[a] ?? 0) - (at[b] ?? 0)));
        const places = row.map((position) => at[position] ?? 0);
        const rising = places.toSorted((a, b) => a - b);
        expect([rising, rising.toReversed()]).toContainEqual(places);
      }),
    );
  });

  it('joins pieces at their ends only: 0 and 1, then 2 and 3, then the nearer of their ends', () => {
    const far: Readonly<Record<string, number>> = { '01': 1, '23': 2, '12': 9, '03': 3, '02': 4 };
    expect(seriate(4, (a, b) => far[`${Math.min(a, b)}${Math.max(a, b)}`] ?? 20)).toEqual([
      1, 0, 3, 2,
    ]);
  });

  it('of equals keeps the order given', () => {
    expect(seriate(4, () => 1)).toEqual([2, 0, 1, 3]);
  });
});
