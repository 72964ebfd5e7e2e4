import type { Atlas } from '../model/atlas';
import type { RegionCode } from '../model/region';
import { gapsOf, roundedScore, SHARE, similarityOfRegions } from './similarity';
import { shared } from './profile';
import { matchingUses, quoteOf } from '../text-analysis/terms';

/** A reason why two regions are similar, with a quote from each. `part` is its share of the similarity. */
export type SimilarityReason = ReturnType<typeof reasonsFor>[number];

/** A theme that another region has and this one lacks. */
export type ComplementReason = ReturnType<typeof complementReasons>[number];

/**
 * The reasons why two regions are similar, the largest part first, themes before terms of equal part. The parts
 * add up to the similarity. They are compared in millionths, because the last bits can differ between the browser
 * and the build. Empty for regions that share nothing or have no data.
 */
export function reasonsFor(atlas: Atlas, from: RegionCode, to: RegionCode) {
  const { profiles } = similarityOfRegions(atlas);
  const [mine, theirs] = [profiles.get(from), profiles.get(to)];
  if (!mine || !theirs) return [];
  const themes = shared(mine.themes, theirs.themes).map(
    ({ key: theme, part, here, there }) =>
      ({ kind: 'theme', theme, part: SHARE.themes * part, here, there }) as const,
  );
  const terms = shared(mine.terms, theirs.terms).flatMap(({ key: stem, part, here, there }) => {
    const uses = matchingUses(here, there);
    if (!uses) return [];
    const [ours, other] = uses;
    return {
      kind: 'term',
      /** That of both texts. The words to show are `here.word` and `there.word`. */
      stem,
      part: SHARE.terms * part,
      here: quoteOf(ours),
      there: quoteOf(other),
    } as const;
  });
  return byPart([...themes, ...terms]);
}

/** The themes that `to` has and `from` lacks, the largest part of the complement first. */
export function complementReasons(atlas: Atlas, from: RegionCode, to: RegionCode) {
  const similarity = similarityOfRegions(atlas);
  const [mine, theirs] = [similarity.profiles.get(from), similarity.profiles.get(to)];
  if (!mine || !theirs) return [];
  const filled = shared(gapsOf(similarity, mine), theirs.themes);
  return byPart(
    filled.map(({ key: theme, part, there }) => ({ kind: 'gap', theme, part, there }) as const),
  );
}

function byPart<T extends { readonly part: number }>(reasons: readonly T[]): readonly T[] {
  return reasons.toSorted((a, b) => roundedScore(b.part) - roundedScore(a.part));
}
