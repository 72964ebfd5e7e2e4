import type { Atlas } from './atlas';
import type { RegionCode } from './region';

/** Whether a region must have all the selected themes or any of them; null if they only colour the map. */
export type ThemeRule = 'all' | 'any' | null;

/** The conditions that select regions. Without rule and parts every region passes. */
export interface RegionFilter {
  readonly themes: readonly string[];
  readonly rule: ThemeRule;
  /** The ids of groups of areas; an empty list means all. */
  readonly parts: readonly string[];
}

/** The regions that pass a filter, in Swedish alphabetical order. A region without data has no themes. */
export function filteredRegions(atlas: Atlas, filter: RegionFilter): readonly RegionCode[] {
  const { themes, rule, parts } = filter;
  const inPart = (group: string | undefined) =>
    parts.length === 0 || (group !== undefined && parts.includes(group));
  const hasThemes = (code: RegionCode) => {
    if (rule === null || themes.length === 0) return true;
    const has = (theme: string) => atlas.levels.get(code)?.has(theme) === true;
    return rule === 'all' ? themes.every(has) : themes.some(has);
  };
  return atlas.areas.areas
    .filter(({ code, group }) => inPart(group) && hasThemes(code))
    .map(({ code }) => code);
}

/** True if the filter has a condition. */
export function isFiltering({ themes, rule, parts }: RegionFilter): boolean {
  return parts.length > 0 || (rule !== null && themes.length > 0);
}
