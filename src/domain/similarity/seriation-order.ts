import type { ClusterTree, DistanceOf } from './seriation';

/** The shortest row of a subtree's leaves that begins with one leaf and ends with another. */
interface Row {
  readonly cost: number;
  readonly order: Chain;
}

/** A row put together from two, kept as a tree: flattened only once, at the end. */
type Chain = number | readonly [Chain, Chain];

/** For a subtree: its leaves, and its best rows by first and last leaf. */
interface Solved {
  readonly leaves: readonly number[];
  readonly rows: ReadonlyMap<number, ReadonlyMap<number, Row>>;
}

/**
 * The order of a tree's leaves, branches swapped but never mixed, with the least sum of distances between
 * neighbours in the row. Of equal rows the one whose first, then last leaf is lowest; a row and its
 * mirror image are equal, so it always begins with the lower of its two ends.
 */
export function optimalLeafOrder(tree: ClusterTree, distance: DistanceOf): readonly number[] {
  const { leaves, rows } = solve(tree, distance);
  let best: Row | null = null;
  for (const head of leaves) {
    for (const tail of leaves) {
      const row = rows.get(head)?.get(tail);
      if (row && (!best || row.cost < best.cost)) best = row;
    }
  }
  return best ? flatten(best.order) : [];
}

function solve(tree: ClusterTree, distance: DistanceOf): Solved {
  if (typeof tree === 'number') {
    return { leaves: [tree], rows: new Map([[tree, new Map([[tree, { cost: 0, order: tree }]])]]) };
  }
  const [a, b] = [solve(tree[0], distance), solve(tree[1], distance)];
  const rows = new Map([...joinRows(a, b, distance), ...joinRows(b, a, distance)]);
  return { leaves: [...a.leaves, ...b.leaves].toSorted((x, y) => x - y), rows };
}

/** The best rows that have all of `left` before all of `right`, by first and last leaf. */
function joinRows(
  left: Solved,
  right: Solved,
  distance: DistanceOf,
): Map<number, Map<number, Row>> {
  return new Map(
    left.leaves.map((head) => {
      const reached = reach(left.rows.get(head), right.leaves, distance);
      const byTail = right.leaves.flatMap((tail): [number, Row][] => {
        const row = finish(reached, right, tail);
        return row ? [[tail, row]] : [];
      });
      return [head, new Map(byTail)];
    }),
  );
}

/** For each leaf of the right side, the cheapest row of the left side that steps over to it. */
function reach(
  fromHead: ReadonlyMap<number, Row> | undefined,
  rightLeaves: readonly number[],
  distance: DistanceOf,
): ReadonlyMap<number, Row> {
  const reached = new Map<number, Row>();
  for (const next of rightLeaves) {
    for (const [last, { cost, order }] of fromHead ?? []) {
      const total = cost + distance(last, next);
      const known = reached.get(next);
      if (!known || total < known.cost) reached.set(next, { cost: total, order });
    }
  }
  return reached;
}

function finish(reached: ReadonlyMap<number, Row>, right: Solved, tail: number): Row | null {
  let best: Row | null = null;
  for (const [next, before] of reached) {
    const after = right.rows.get(next)?.get(tail);
    if (!after) continue;
    const cost = before.cost + after.cost;
    if (!best || cost < best.cost) best = { cost, order: [before.order, after.order] };
  }
  return best;
}

function flatten(chain: Chain): readonly number[] {
  return typeof chain === 'number' ? [chain] : [...flatten(chain[0]), ...flatten(chain[1])];
}
