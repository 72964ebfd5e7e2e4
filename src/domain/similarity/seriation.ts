/**
 * Puts things side by side so that alike stand together: average-linkage clustering, then the order of
 * its tree's leaves with the least total distance between neighbours in the row (Bar-Joseph, Gifford and
 * Jaakkola 2001). Written here, because the libraries that do it bring far more than they give.
 */

/** A tree over positions 0 … n − 1: a leaf, or two branches. */
export type ClusterTree = number | readonly [ClusterTree, ClusterTree];

/** Distances in whole numbers, so that sums and comparisons are exact in any order. */
export type DistanceOf = (a: number, b: number) => number;

interface Cluster {
  readonly tree: ClusterTree;
  /** Lowest leaf first, so that the first leaf decides between equals. */
  readonly leaves: readonly number[];
}

/**
 * Joins the two nearest clusters until one is left. Distances between clusters are means over all pairs;
 * between equals the pair with the lowest leaves goes first.
 *
 * @param count how many things, at least 1. @param distance symmetric, whole numbers from 0.
 */
export function clusterTree(count: number, distance: DistanceOf): ClusterTree {
  let clusters = Array.from({ length: count }, (_, leaf): Cluster => ({
    tree: leaf,
    leaves: [leaf],
  }));
  // Sums of all distances between two clusters, by their first leaves.
  const sums = Array.from({ length: count }, (_, a) =>
    Array.from({ length: count }, (_unused, b) => distance(a, b)),
  );
  while (clusters.length > 1) {
    const [a, b] = nearestPair(clusters, sums);
    clusters = clusters.filter((cluster) => cluster !== b).map((c) => (c === a ? join(a, b) : c));
    addSums(sums, first(a), first(b));
  }
  return clusters[0]?.tree ?? 0;
}

function nearestPair(
  clusters: readonly Cluster[],
  sums: readonly (readonly number[])[],
): readonly [Cluster, Cluster] {
  let best: readonly [Cluster, Cluster] | null = null;
  let [bestSum, bestPairs] = [0, 1];
  for (const [i, a] of clusters.entries()) {
    for (const b of clusters.slice(i + 1)) {
      const sum = sums[first(a)]?.[first(b)] ?? 0;
      const pairs = a.leaves.length * b.leaves.length;
      // sum / pairs < bestSum / bestPairs, without dividing.
      if (best && sum * bestPairs >= bestSum * pairs) continue;
      best = [a, b];
      [bestSum, bestPairs] = [sum, pairs];
    }
  }
  if (!best) throw new Error('Two clusters at least are needed to find the nearest pair.');
  return best;
}

function join(a: Cluster, b: Cluster): Cluster {
  return { tree: [a.tree, b.tree], leaves: [...a.leaves, ...b.leaves].toSorted((x, y) => x - y) };
}

function first(cluster: Cluster): number {
  return cluster.leaves[0] ?? 0;
}

function addSums(sums: number[][], into: number, from: number): void {
  for (const row of sums) row[into] = (row[into] ?? 0) + (row[from] ?? 0);
  const [kept, gone] = [sums[into] ?? [], sums[from] ?? []];
  for (const [i, value] of gone.entries()) kept[i] = (kept[i] ?? 0) + value;
}
