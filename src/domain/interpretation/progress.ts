import type { FocusAreaTheme } from '../model/dataset';
import { themeIssues } from './theme-issues';

/** A focus area as it is read for themes. */
export interface FocusAreaReading {
  readonly region: string;
  /** Its title and all the texts below it. */
  readonly texts: readonly string[];
  readonly themes: readonly FocusAreaTheme[];
  /** Its themes in the published edition; null where that has none of this title in the region, or is of another programme. */
  readonly published: readonly FocusAreaTheme[] | null;
}

/** True if a focus area has themes, and nothing is wrong with them. */
export function isRead(
  { themes, texts }: Pick<FocusAreaReading, 'themes' | 'texts'>,
  known: ReadonlySet<string>,
): boolean {
  return themes.length > 0 && themeIssues(themes, known, texts).length === 0;
}

/** True if a focus area has other themes, levels or quotes than in the published edition, or is not in it. */
export function differsFromPublished({
  themes,
  published,
}: Pick<FocusAreaReading, 'themes' | 'published'>): boolean {
  const contentOf = (list: readonly FocusAreaTheme[]) =>
    list.map(({ id, level, evidence }) => `${id} ${level} ${evidence}`).toSorted();
  return published === null || contentOf(themes).join('\n') !== contentOf(published).join('\n');
}

/** Returns the focus areas that differ from the published edition, and then the others, both in their order. */
export function inReadingOrder<T extends FocusAreaReading>(focusAreas: readonly T[]): readonly T[] {
  const differing = new Set(focusAreas.filter(differsFromPublished));
  return [...differing, ...focusAreas.filter((each) => !differing.has(each))];
}
