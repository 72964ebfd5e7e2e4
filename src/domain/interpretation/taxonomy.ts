import type { Family, FocusAreaTheme, Theme } from '../model/dataset';
import { slugOf } from '../text-analysis/slug';

/** What focus areas are read for. */
export interface Taxonomy {
  readonly families: readonly Family[];
  readonly themes: readonly Theme[];
}

/**
 * What somebody does to a taxonomy: makes or changes a family or a theme, or removes some. What has one that is removed gets
 * `into` instead, if that is given: they are merged.
 */
export type TaxonomyStep =
  | { readonly kind: 'family'; readonly family: Family }
  | { readonly kind: 'theme'; readonly theme: Theme }
  | {
      readonly kind: 'remove';
      readonly of: keyof Taxonomy;
      readonly ids: readonly string[];
      readonly into: string | null;
    };

/** Returns the taxonomy after a step. What the step does not touch are the same objects. */
export function changedTaxonomy({ families, themes }: Taxonomy, step: TaxonomyStep): Taxonomy {
  switch (step.kind) {
    case 'family':
      return { families: put(families, step.family), themes };
    case 'theme':
      return { families, themes: put(themes, step.theme) };
    case 'remove': {
      const { of, ids, into } = step;
      if (of === 'themes') return { families, themes: without(themes, ids) };
      const moved = (theme: Theme) =>
        ids.includes(theme.family) && into !== null ? { ...theme, family: into } : theme;
      return { families: without(families, ids), themes: themes.map(moved) };
    }
  }
}

function put<T extends { readonly id: string }>(list: readonly T[], entry: T): readonly T[] {
  const isKnown = list.some(({ id }) => id === entry.id);
  return isKnown ? list.map((each) => (each.id === entry.id ? entry : each)) : [...list, entry];
}

function without<T extends { readonly id: string }>(
  list: readonly T[],
  ids: readonly string[],
): readonly T[] {
  return list.filter(({ id }) => !ids.includes(id));
}

/**
 * Returns the themes of a focus area after a step. Of two that are merged it keeps the higher level with its quote, since a
 * theme has one quote; of two of one level, the one that stays.
 */
export function changedThemes<T extends FocusAreaTheme>(
  themes: readonly T[],
  step: TaxonomyStep,
): readonly T[] {
  if (step.kind !== 'remove' || step.of !== 'themes') return themes;
  const { ids, into } = step;
  return into === null ? themes : ids.reduce((now, id) => merged(now, id, into), themes);
}

function merged<T extends FocusAreaTheme>(
  themes: readonly T[],
  id: string,
  into: string,
): readonly T[] {
  const [gone, kept] = [id, into].map((each) => themes.find((theme) => theme.id === each));
  if (!gone) return themes;
  if (!kept) return themes.map((theme) => (theme === gone ? { ...theme, id: into } : theme));
  const [first, second] =
    kept.level === 'main' || gone.level !== 'main' ? [kept, gone] : [gone, kept];
  const stays = { ...first, id: into, evidence: first.evidence || second.evidence };
  return themes.flatMap((theme) => {
    if (theme === gone) return [];
    return [theme === kept ? stays : theme];
  });
}

/** Room for what makes an id differ from others; ids have 60 letters at most. */
const LONGEST = 40;

/** Returns an id for a new theme or family: its label as ASCII, other than those that are taken. */
export function newId(label: string, taken: readonly string[]): string {
  const isFree = (id: string) => id !== 'constructor' && !taken.includes(id);
  let id = slugOf(label, LONGEST) || 'ny';
  while (!isFree(id)) id += '-ny';
  return id;
}
