import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adjacencyFromArcs } from './adjacency';

describe('Who borders on whom', () => {
  it('Two outlines that share an arc are neighbours, whichever way each runs along it.', () => {
    const borders = adjacencyFromArcs([
      { id: 'b', arcs: [[[0, 1]]] },
      { id: 'a', arcs: [[~1, 2]] },
    ]);
    expect(borders).toEqual([{ a: 'a', b: 'b', arcs: [1] }]);
  });

  it('Outlines that share no arc are not neighbours, even if they touch at a point.', () => {
    const borders = adjacencyFromArcs([
      { id: 'a', arcs: [[0]] },
      { id: 'b', arcs: [[1]] },
    ]);
    expect(borders).toEqual([]);
  });

  it('Two polygons of the same region are not neighbours of each other.', () => {
    const borders = adjacencyFromArcs([
      { id: 'a', arcs: [[0, 1]] },
      { id: 'a', arcs: [[~1, 2]] },
    ]);
    expect(borders).toEqual([]);
  });

  it('A border of several arcs is one border.', () => {
    const borders = adjacencyFromArcs([
      { id: '10', arcs: [[[0, 1], [4]]] },
      { id: '09', arcs: [[[~0, 2]], [[~4]]] },
    ]);
    expect(borders).toEqual([{ a: '09', b: '10', arcs: [0, 4] }]);
  });

  const owners = fc.array(
    fc.record({
      id: fc.constantFrom('01', '03', '09', '10', '25'),
      arcs: fc.array(fc.array(fc.integer({ min: -8, max: 7 }), { maxLength: 4 }), { maxLength: 3 }),
    }),
    { maxLength: 8 },
  );

  it('The order in which outlines are given makes no difference.', () => {
    fc.assert(
      fc.property(owners, (given) => {
        const pairs = (list: typeof given) =>
          adjacencyFromArcs(list).map(({ a, b, arcs }) => [a, b, arcs.toSorted((x, y) => x - y)]);
        expect(pairs(given.toReversed())).toEqual(pairs(given));
      }),
    );
  });

  it('Every pair is given once, its lower code first, and the pairs are sorted.', () => {
    fc.assert(
      fc.property(owners, (given) => {
        const keys = adjacencyFromArcs(given).map(({ a, b }) => {
          expect(a < b).toBe(true);
          return `${a}-${b}`;
        });
        expect(keys).toEqual([...new Set(keys)].toSorted());
      }),
    );
  });
});
