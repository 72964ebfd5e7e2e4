import type { Atlas } from './atlas';
import { COUNTRY_PARTS, countryPartOf, type CountryPart } from './country-parts';
import { REGION_CODES, type RegionCode } from './region';

/** Whether a region must work with all the chosen themes or with any of them; null where they only colour. */
export type ThemeRule = 'all' | 'any' | null;

/** What leaves regions in front. Without rule and parts it leaves all. */
export interface RegionFilter {
  readonly themes: readonly string[];
  readonly rule: ThemeRule;
  /** Parts of the country; none is all of it. */
  readonly parts: readonly CountryPart[];
}

/** The regions that a filter leaves, in Swedish alphabetical order. One without data has no themes. */
export function regionsLeft(atlas: Atlas, filter: RegionFilter): readonly RegionCode[] {
  const { themes, rule, parts } = filter;
  const inPart = (code: RegionCode) => parts.length === 0 || parts.includes(countryPartOf(code));
  const works = (code: RegionCode) => {
    if (rule === null || themes.length === 0) return true;
    const has = (theme: string) => atlas.levels.get(code)?.has(theme) === true;
    return rule === 'all' ? themes.every(has) : themes.some(has);
  };
  return REGION_CODES.filter((code) => inPart(code) && works(code));
}

/** True if the filter can leave anything out. */
export function isFiltering({ themes, rule, parts }: RegionFilter): boolean {
  return parts.length > 0 || (rule !== null && themes.length > 0);
}

/** How many regions each choice would leave, made instead of the present one of its kind. */
export function countsBefore(
  atlas: Atlas,
  filter: RegionFilter,
): {
  readonly rule: Readonly<Record<'all' | 'any', number>>;
  readonly parts: ReadonlyMap<CountryPart, number>;
} {
  const left = (change: Partial<RegionFilter>) =>
    regionsLeft(atlas, { ...filter, ...change }).length;
  return {
    rule: { all: left({ rule: 'all' }), any: left({ rule: 'any' }) },
    parts: new Map(COUNTRY_PARTS.map((part) => [part, left({ parts: [part] })])),
  };
}
