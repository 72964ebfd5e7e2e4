import type { Atlas } from './atlas';
import { COUNTRY_PARTS, countryPartOf, type CountryPart } from './country-parts';
import { REGION_CODES, type RegionCode } from './region';

/** Whether a region must have all the selected themes or any of them; null if they only colour the map. */
export type ThemeRule = 'all' | 'any' | null;

/** The conditions that select regions. Without rule and parts every region passes. */
export interface RegionFilter {
  readonly themes: readonly string[];
  readonly rule: ThemeRule;
  /** Parts of the country; an empty list means all of it. */
  readonly parts: readonly CountryPart[];
}

/** The regions that pass a filter, in Swedish alphabetical order. A region without data has no themes. */
export function filteredRegions(atlas: Atlas, filter: RegionFilter): readonly RegionCode[] {
  const { themes, rule, parts } = filter;
  const inPart = (code: RegionCode) => parts.length === 0 || parts.includes(countryPartOf(code));
  const hasThemes = (code: RegionCode) => {
    if (rule === null || themes.length === 0) return true;
    const has = (theme: string) => atlas.levels.get(code)?.has(theme) === true;
    return rule === 'all' ? themes.every(has) : themes.some(has);
  };
  return REGION_CODES.filter((code) => inPart(code) && hasThemes(code));
}

/** True if the filter has a condition. */
export function isFiltering({ themes, rule, parts }: RegionFilter): boolean {
  return parts.length > 0 || (rule !== null && themes.length > 0);
}

/** The number of regions that would pass if one condition were changed, for each value of rule and part. */
export function filterCounts(
  atlas: Atlas,
  filter: RegionFilter,
): {
  readonly rule: Readonly<Record<'all' | 'any', number>>;
  readonly parts: ReadonlyMap<CountryPart, number>;
} {
  const count = (change: Partial<RegionFilter>) =>
    filteredRegions(atlas, { ...filter, ...change }).length;
  return {
    rule: { all: count({ rule: 'all' }), any: count({ rule: 'any' }) },
    parts: new Map(COUNTRY_PARTS.map((part) => [part, count({ parts: [part] })])),
  };
}
