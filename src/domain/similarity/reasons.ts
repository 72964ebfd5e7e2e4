import { gapsOf, profileOf, rounded, SHARE, type Similarity } from './similarity';
import type { Profile, ThemeUse } from './profile';
import { quoteOf, type TermQuote } from '../text-analysis/terms';

/** Why two regions are alike, with a quotation from each: `part` of their similarity comes from this. */
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
      /** The stem both texts use. For people, `here.word` and `there.word`. */
      readonly stem: string;
      readonly part: number;
      readonly here: TermQuote;
      readonly there: TermQuote;
    };

/** What another region works with and this one does not. */
export interface ComplementReason {
  readonly kind: 'gap';
  readonly theme: string;
  readonly part: number;
  readonly there: ThemeUse;
}

/**
 * Why two regions are alike, the weightiest first, themes before terms of equal weight. The parts add up
 * to the similarity, whatever the metric. Weights are compared in millionths, since the last bits differ between
 * the browser and the build, and both must tell the same. Empty for regions that share nothing or have no data.
 */
export function reasonsFor<Id extends string>(
  similarity: Similarity<Id>,
  from: Id,
  to: Id,
): readonly SimilarityReason[] {
  const [here, there] = [profileOf(similarity, from), profileOf(similarity, to)];
  if (!here || !there) return [];
  return [...sharedThemes(here, there), ...sharedTerms(here, there)].toSorted(
    (a, b) => rounded(b.part) - rounded(a.part),
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
    return [
      { kind: 'term', stem, part, here: quoteOf(mine.use), there: quoteOf(theirs.use) } as const,
    ];
  });
}

/** What the other region has and this one lacks, the weightiest first. */
export function complementReasons<Id extends string>(
  similarity: Similarity<Id>,
  from: Id,
  to: Id,
): readonly ComplementReason[] {
  const [here, there] = [profileOf(similarity, from), profileOf(similarity, to)];
  if (!here || !there) return [];
  return [...gapsOf(similarity, here)]
    .flatMap(([theme, weight]) => {
      const use = there.themeUses.get(theme);
      const part = weight * (there.themes.get(theme) ?? 0);
      return use ? [{ kind: 'gap', theme, part, there: use } as const] : [];
    })
    .toSorted((a, b) => rounded(b.part) - rounded(a.part));
}
