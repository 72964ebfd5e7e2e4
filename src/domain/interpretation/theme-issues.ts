import type { FocusAreaTheme } from '../model/dataset';
import { MAX_MAIN_THEMES } from '../model/limits';
import { repeatsIn } from '../model/repeats';

/**
 * What can be wrong with a focus area's themes. Each caller words it: the check of a programme's folder, with
 * files and lines, the parser of the published file, with places in it, and the studio.
 */
export type ThemeIssue =
  | { readonly kind: 'unknown' | 'repeated' | 'misquoted'; readonly index: number }
  | { readonly kind: 'main-count'; readonly count: number };

/**
 * Returns what is wrong with a focus area's themes: each must be known, stand once and be quoted from the
 * focus area's texts, and one or two must be main ones. Without texts (null) quotes are not checked. A focus area without
 * any theme is one that has not been read yet, which is no issue.
 */
export function themeIssues(
  themes: readonly FocusAreaTheme[],
  known: ReadonlySet<string>,
  texts: readonly string[] | null,
): readonly ThemeIssue[] {
  if (themes.length === 0) return [];
  const issues: ThemeIssue[] = [];
  for (const [index, { id, evidence }] of themes.entries()) {
    if (!known.has(id)) issues.push({ kind: 'unknown', index });
    if (texts !== null && !isQuoteFrom(evidence, texts)) issues.push({ kind: 'misquoted', index });
  }
  const count = themes.filter(({ level }) => level === 'main').length;
  if (count < 1 || count > MAX_MAIN_THEMES) issues.push({ kind: 'main-count', count });
  const repeats = repeatsIn(themes.map(({ id }) => id));
  return [...issues, ...repeats.map((index) => ({ kind: 'repeated', index }) as const)];
}

/** True if `quote` stands word for word in the title, one paragraph, one heading or one list item. */
export function isQuoteFrom(quote: string, texts: readonly string[]): boolean {
  return quote.trim() !== '' && texts.some((text) => text.includes(quote));
}
