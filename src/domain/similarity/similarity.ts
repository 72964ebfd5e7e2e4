import { byCodeUnit } from '../model/code-unit-order';
import type { Atlas } from '../model/atlas';
import { oncePer } from '../model/once-per';
import { stemmerOf, type Stemmer } from '../text-analysis/stem';
import { leftOutOf, type LeftOut } from '../text-analysis/words';
import {
  profilesOf,
  unit,
  cosine,
  type Profile,
  type ProfileSource,
  type Weights,
} from './profile';

/** The shares of a similarity that come from themes and from terms. */
export const SHARE = { themes: 2 / 3, terms: 1 / 3 } as const;

export interface Similarity {
  /** In code order, the order of the rows and columns of `scores`. */
  readonly profiles: readonly Profile[];
  readonly indexOf: ReadonlyMap<string, number>;
  /** Row after row: 0 … 1 in millionths, symmetric. */
  readonly scores: Float64Array;
  readonly themeRarity: Weights;
}

/**
 * The similarity of all regions: two thirds the cosine of their themes (main 1, secondary ½, times rarity) and one
 * third that of the terms that at least two regions use (1 + ln count, times rarity).
 *
 * @param sources regions in any order; a code must occur only once.
 * @param isLeftOut true for words that make texts look alike without saying why.
 * @param stemOf by default for Swedish texts.
 */
export function createSimilarity(
  sources: readonly ProfileSource[],
  isLeftOut: LeftOut = () => false,
  stemOf?: Stemmer,
): Similarity {
  const { profiles, themeRarity } = profilesOf(sources, isLeftOut, stemOf);
  const themes = allCosines(profiles.map((profile) => profile.themes));
  const terms = allCosines(profiles.map((profile) => profile.terms));
  const scores = themes.map((each, i) =>
    roundedScore(SHARE.themes * each + SHARE.terms * (terms[i] ?? 0)),
  );
  const indexOf = new Map(profiles.map(({ code }, i) => [code, i]));
  return { profiles, indexOf, scores, themeRarity };
}

export const similarityOfRegions = oncePer(
  ({ areas, dataset: { programme, regions } }: Atlas): Similarity =>
    createSimilarity(regions, leftOutOf(programme, areas), stemmerOf(programme)),
);

/** The similarity of two regions, 0 … 1. A region without data is similar only to itself. */
export function similarityOf(similarity: Similarity, a: string, b: string): number {
  if (a === b) return 1;
  const [i, j] = [similarity.indexOf.get(a), similarity.indexOf.get(b)];
  if (i === undefined || j === undefined) return 0;
  return similarity.scores[i * similarity.profiles.length + j] ?? 0;
}

/** The profile of a region, or null if it has no data. */
export function profileOf(similarity: Similarity, code: string): Profile | null {
  return similarity.profiles[similarity.indexOf.get(code) ?? -1] ?? null;
}

/** The themes that other regions have and this one lacks, as a unit vector of rarity. Empty if it lacks none. */
export function gapsOf(similarity: Similarity, profile: Profile): Weights {
  return unit(new Map([...similarity.themeRarity].filter(([id]) => !profile.themeUses.has(id))));
}

/** How well the themes of `to` fill the gaps of `from`, 0 … 1. Not symmetric; 0 to itself. */
export function complementOf(similarity: Similarity, from: string, to: string): number {
  const [mine, theirs] = [profileOf(similarity, from), profileOf(similarity, to)];
  if (!mine || !theirs) return 0;
  return roundedScore(cosine(gapsOf(similarity, mine), theirs.themes));
}

/** A score rounded to millionths and at most 1, without the rounding errors of sums. */
export function roundedScore(score: number): number {
  return Math.min(1, Math.round(score * 1e6) / 1e6);
}

/**
 * The cosines of all pairs, row after row. Sums are built key by key, in code-unit order, over the vectors that
 * have the key, so that the work grows with what is shared. Only the upper triangle is summed, then mirrored.
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
  return [...byKey].toSorted(([a], [b]) => byCodeUnit(a, b)).map(([, owners]) => owners);
}
