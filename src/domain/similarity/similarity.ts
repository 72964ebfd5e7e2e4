import type { Atlas } from '../model/atlas';
import { grouped } from '../model/grouped';
import { oncePer } from '../model/once-per';
import { stemmerOf, type Stemmer } from '../text-analysis/stem';
import { leftOutOf, type LeftOut } from '../text-analysis/words';
import {
  profilesOf,
  shared,
  unit,
  type Profile,
  type ProfileSource,
  type Weighted,
} from './profile';

/** The shares of a similarity that come from themes and from terms. */
export const SHARE = { themes: 2 / 3, terms: 1 / 3 } as const;

export type Similarity = ReturnType<typeof createSimilarity>;

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
) {
  const { profiles, themeRarity } = profilesOf(sources, isLeftOut, stemOf);
  const themes = allCosines(profiles.map((profile) => profile.themes));
  const terms = allCosines(profiles.map((profile) => profile.terms));
  return {
    /** In code order, each with its row and column of `scores`. */
    profiles: new Map(profiles.map((profile, row) => [profile.code, { ...profile, row }])),
    /** Row after row: 0 … 1 in millionths, symmetric. */
    scores: themes.map((each, i) =>
      roundedScore(SHARE.themes * each + SHARE.terms * (terms[i] ?? 0)),
    ),
    themeRarity,
  };
}

export const similarityOfRegions = oncePer(
  ({ areas, dataset: { programme, regions } }: Atlas): Similarity =>
    createSimilarity(regions, leftOutOf(programme, areas), stemmerOf(programme)),
);

/** The similarity of two regions, 0 … 1. A region without data is similar only to itself. */
export function similarityOf({ profiles, scores }: Similarity, a: string, b: string): number {
  if (a === b) return 1;
  const [one, other] = [profiles.get(a), profiles.get(b)];
  return one && other ? (scores[one.row * profiles.size + other.row] ?? 0) : 0;
}

/** The themes that other regions have and this one lacks, as a vector of rarity. Empty if it lacks none. */
export function gapsOf({ themeRarity }: Similarity, { themes }: Profile): Weighted<number> {
  return unit(new Map([...themeRarity].filter(([id]) => !themes.has(id))), (rarity) => rarity);
}

/** How well the themes of `to` fill the gaps of `from`, 0 … 1. Not symmetric; 0 to itself. */
export function complementOf(similarity: Similarity, from: string, to: string): number {
  const [mine, theirs] = [similarity.profiles.get(from), similarity.profiles.get(to)];
  if (!mine || !theirs) return 0;
  const filled = shared(gapsOf(similarity, mine), theirs.themes);
  return roundedScore(filled.reduce((sum, { part }) => sum + part, 0));
}

/** A score rounded to millionths and at most 1, without the rounding errors of sums. */
export function roundedScore(score: number): number {
  return Math.min(1, Math.round(score * 1e6) / 1e6);
}

/**
 * The cosines of all pairs, row after row. Sums are built key by key over the vectors that have the key, so
 * that the work grows with what is shared.
 */
function allCosines(vectors: readonly Weighted[]): Float64Array {
  const count = vectors.length;
  const sums = new Float64Array(count * count);
  const entries = vectors.flatMap((vector, row) =>
    [...vector].map(([key, { weight }]) => ({ key, row, weight })),
  );
  for (const owners of grouped(entries, ({ key }) => key).values()) {
    for (const one of owners) {
      for (const other of owners) {
        const at = one.row * count + other.row;
        sums[at] = (sums[at] ?? 0) + one.weight * other.weight;
      }
    }
  }
  return sums;
}
