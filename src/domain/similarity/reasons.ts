import type { Atlas } from '../model/atlas';
import type { RegionCode } from '../model/region';
import { gapsOf, profileOf, roundedScore, SHARE, similarityOfRegions } from './similarity';
import type { Profile, ThemeUse } from './profile';
import { matchingUses, quoteOf, type TermQuote } from '../text-analysis/terms';

/** A reason why two regions are similar, with a quote from each. `part` is its share of the similarity. */
export type SimilarityReason =
  | {
      readonly kind: 'theme';
      readonly theme: string;
      readonly part: number;
      readonly here: ThemeUse;
      readonly there: ThemeUse;
    }
  | {
      readonly kind: 'term';
      /** The stem in both texts. The words to show are `here.word` and `there.word`. */
      readonly stem: string;
      readonly part: number;
      readonly here: TermQuote;
      readonly there: TermQuote;
    };

/** A theme that another region has and this one lacks. */
export interface ComplementReason {
  readonly kind: 'gap';
  readonly theme: string;
  readonly part: number;
  readonly there: ThemeUse;
}

/**
 * The reasons why two regions are similar, the largest part first, themes before terms of equal part. The parts
 * add up to the similarity. They are compared in millionths, because the last bits can differ between the browser
 * and the build. Empty for regions that share nothing or have no data.
 */
export function reasonsFor(
  atlas: Atlas,
  from: RegionCode,
  to: RegionCode,
): readonly SimilarityReason[] {
  const similarity = similarityOfRegions(atlas);
  const [here, there] = [profileOf(similarity, from), profileOf(similarity, to)];
  if (!here || !there) return [];
  return [...sharedThemes(here, there), ...sharedTerms(here, there)].toSorted(
    (a, b) => roundedScore(b.part) - roundedScore(a.part),
  );
}

function sharedThemes(here: Profile, there: Profile): readonly SimilarityReason[] {
  return [...here.themes].flatMap(([theme, weight]) => {
    const [mine, theirs] = [here.themeUses.get(theme), there.themeUses.get(theme)];
    if (!mine || !theirs) return [];
    const part = SHARE.themes * weight * (there.themes.get(theme) ?? 0);
    return [{ kind: 'theme', theme, part, here: mine, there: theirs } as const];
  });
}

function sharedTerms(here: Profile, there: Profile): readonly SimilarityReason[] {
  return [...here.terms].flatMap(([stem, weight]) => {
    const [mine, theirs] = [here.termUses.get(stem), there.termUses.get(stem)];
    if (!mine || !theirs) return [];
    const part = SHARE.terms * weight * (there.terms.get(stem) ?? 0);
    const [ours, other] = matchingUses(mine, theirs);
    return [{ kind: 'term', stem, part, here: quoteOf(ours), there: quoteOf(other) } as const];
  });
}

/** The themes that `to` has and `from` lacks, the largest part of the complement first. */
export function complementReasons(
  atlas: Atlas,
  from: RegionCode,
  to: RegionCode,
): readonly ComplementReason[] {
  const similarity = similarityOfRegions(atlas);
  const [here, there] = [profileOf(similarity, from), profileOf(similarity, to)];
  if (!here || !there) return [];
  return [...gapsOf(similarity, here)]
    .flatMap(([theme, weight]) => {
      const use = there.themeUses.get(theme);
      const part = weight * (there.themes.get(theme) ?? 0);
      return use ? [{ kind: 'gap', theme, part, there: use } as const] : [];
    })
    .toSorted((a, b) => roundedScore(b.part) - roundedScore(a.part));
}
