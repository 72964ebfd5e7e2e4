import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clusterTree, type ClusterTree, type DistanceOf } from './seriation';
import { optimalLeafOrder } from './seriation-order';

/** Distances between up to eight things: few enough to try every order of the tree. */
const anyDistances = fc.integer({ min: 1, max: 8 }).chain((count) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: count * count, maxLength: count * count })
    .map((values) => {
      const distance: DistanceOf = (a, b) =>
        a === b ? 0 : (values[Math.min(a, b) * count + Math.max(a, b)] ?? 0);
      return { count, distance };
    }),
);

/** Every order the tree allows, by swapping branches. */
function everyOrder(tree: ClusterTree): readonly (readonly number[])[] {
  if (typeof tree === 'number') return [[tree]];
  const [left, right] = [everyOrder(tree[0]), everyOrder(tree[1])];
  return left.flatMap((a) =>
    right.flatMap((b) => [
      [...a, ...b],
      [...b, ...a],
    ]),
  );
}

const lengthOf = (order: readonly number[], distance: DistanceOf) =>
  order.slice(1).reduce((sum, leaf, i) => sum + distance(order[i] ?? 0, leaf), 0);

describe('The order of the leaves', () => {
  it('is one of those that the tree allows, and none of them is shorter.', () => {
    fc.assert(
      fc.property(anyDistances, ({ count, distance }) => {
        const tree = clusterTree(count, distance);
        const order = optimalLeafOrder(tree, distance);
        const allowed = everyOrder(tree);
        expect(allowed).toContainEqual(order);
        expect(lengthOf(order, distance)).toBe(
          Math.min(...allowed.map((each) => lengthOf(each, distance))),
        );
        expect(order[0]).toBeLessThanOrEqual(order.at(-1) ?? 0);
      }),
    );
  });

  it('Points on a line stand in the order of the line.', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 0, max: 999 }), { minLength: 2, maxLength: 12 }),
        (at) => {
          const distance: DistanceOf = (a, b) => Math.abs((at[a] ?? 0) - (at[b] ?? 0));
          const order = optimalLeafOrder(clusterTree(at.length, distance), distance);
          const places = order.map((leaf) => at[leaf] ?? 0);
          const rising = places.toSorted((a, b) => a - b);
          expect([rising, rising.toReversed()]).toContainEqual(places);
        },
      ),
    );
  });

  it('The nearest two are joined first; of equals, the lowest.', () => {
    const distance: DistanceOf = (a, b) => (a + b === 3 ? 1 : 5);
    expect(clusterTree(4, distance)).toEqual([
      [0, 3],
      [1, 2],
    ]);
    expect(clusterTree(1, distance)).toBe(0);
  });

  it('A cluster is as far away as its members are on average, however many they are.', () => {
    const far: Readonly<Record<string, number>> = { '01': 1, '02': 4, '12': 4, '23': 5 };
    const distance: DistanceOf = (a, b) => far[`${Math.min(a, b)}${Math.max(a, b)}`] ?? 20;
    expect(clusterTree(4, distance)).toEqual([[[0, 1], 2], 3]);
  });
});
