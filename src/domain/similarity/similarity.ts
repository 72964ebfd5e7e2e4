import {
  profilesOf,
  unit,
  cosine,
  type Profile,
  type ProfileSource,
  type Weights,
} from './profile';

/** How much of a similarity comes from themes (read by people, with evidence) and from words (counted). */
export const SHARE = { themes: 2 / 3, terms: 1 / 3 } as const;

/** How alike any two regions are. Made once for a dataset; made of the same regions, always the same. */
export interface Similarity<Id extends string = string> {
  /** In code order, the order of the rows and columns of `scores`. */
  readonly profiles: readonly Profile<Id>[];
  readonly indexOf: ReadonlyMap<Id, number>;
  /** Row after row: 0 … 1 in millionths, symmetric, 1 on the diagonal. */
  readonly scores: Float64Array;
  readonly themeRarity: Weights;
}

/**
 * Compares all regions with each other: the cosine of their themes (main 1, touches ½, times rarity) and
 * that of the terms that at least two regions use (1 + ln count, times rarity); two thirds and one third.
 *
 * @param sources regions with their areas, in any order; a code must occur only once.
 */
export function createSimilarity<Id extends string>(
  sources: readonly ProfileSource<Id>[],
): Similarity<Id> {
  const { profiles, themeRarity } = profilesOf(sources);
  const themes = allCosines(profiles.map((profile) => profile.themes));
  const terms = allCosines(profiles.map((profile) => profile.terms));
  const scores = themes.map((each, i) =>
    rounded(SHARE.themes * each + SHARE.terms * (terms[i] ?? 0)),
  );
  for (let i = 0; i < profiles.length; i++) scores[i * profiles.length + i] = 1;
  const indexOf = new Map(profiles.map(({ code }, i) => [code, i]));
  return { profiles, indexOf, scores, themeRarity };
}

/** How alike two regions are, 0 … 1. A region without data is like itself alone. */
export function similarityOf<Id extends string>(similarity: Similarity<Id>, a: Id, b: Id): number {
  if (a === b) return 1;
  const [i, j] = [similarity.indexOf.get(a), similarity.indexOf.get(b)];
  if (i === undefined || j === undefined) return 0;
  return similarity.scores[i * similarity.profiles.length + j] ?? 0;
}

/** The profile of a region, or null if it has no data. */
export function profileOf<Id extends string>(
  similarity: Similarity<Id>,
  code: Id,
): Profile<Id> | null {
  return similarity.profiles[similarity.indexOf.get(code) ?? -1] ?? null;
}

/**
 * What a region lacks, as a direction of length 1: every theme that some other region has and this one
 * has not, by rarity. Empty if it lacks nothing.
 */
export function gapsOf(similarity: Similarity, profile: Profile): Weights {
  return unit(new Map([...similarity.themeRarity].filter(([id]) => !profile.themeUses.has(id))));
}

/** How well one region fills the gaps of another, 0 … 1. Not symmetric; 0 to itself. */
export function complementOf<Id extends string>(
  similarity: Similarity<Id>,
  from: Id,
  to: Id,
): number {
  const [mine, theirs] = [profileOf(similarity, from), profileOf(similarity, to)];
  if (!mine || !theirs) return 0;
  return rounded(cosine(gapsOf(similarity, mine), theirs.themes));
}

/** To millionths, and no more than 1: the last bits of a sum of squares are not similarity. */
export function rounded(score: number): number {
  return Math.min(1, Math.round(score * 1e6) / 1e6);
}

/**
 * The cosines of all pairs, row after row. Goes key by key in code-unit order through those who have it,
 * so that the work grows with what is shared, and every pair's sum is added in the same order. Owners
 * stand in the order of rows: only the upper triangle is added up, and then mirrored.
 */
function allCosines(vectors: readonly Weights[]): Float64Array {
  const count = vectors.length;
  const sums = new Float64Array(count * count);
  for (const { owners, weights } of ownersByKey(vectors)) {
    for (let a = 0; a < owners.length; a++) {
      const row = (owners[a] ?? 0) * count;
      const weight = weights[a] ?? 0;
      for (let b = a; b < owners.length; b++) {
        const at = row + (owners[b] ?? 0);
        sums[at] = (sums[at] ?? 0) + weight * (weights[b] ?? 0);
      }
    }
  }
  for (let a = 0; a < count; a++) {
    for (let b = a + 1; b < count; b++) sums[b * count + a] = sums[a * count + b] ?? 0;
  }
  return sums;
}

interface Owners {
  readonly owners: number[];
  readonly weights: number[];
}

function ownersByKey(vectors: readonly Weights[]): readonly Owners[] {
  const byKey = new Map<string, Owners>();
  for (const [i, vector] of vectors.entries()) {
    for (const [key, weight] of vector) {
      let entry = byKey.get(key);
      if (!entry) byKey.set(key, (entry = { owners: [], weights: [] }));
      entry.owners.push(i);
      entry.weights.push(weight);
    }
  }
  return [...byKey].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, owners]) => owners);
}
