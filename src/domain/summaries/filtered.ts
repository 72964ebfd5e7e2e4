import type { Atlas } from '../model/atlas';
import { filteredRegions, type RegionFilter } from '../model/filter';
import { namesOf } from '../model/region';

export type FilteredFacts = NonNullable<ReturnType<typeof filteredFacts>>;

/** What a filter by part of the country leaves of those with the themes on the map; null where there is none. */
export function filteredFacts(atlas: Atlas, { themes, rule, parts }: RegionFilter) {
  if (parts.length === 0 || themes.length === 0) return null;
  const inside = filteredRegions(atlas, { themes, rule: null, parts });
  const known = inside.filter((code) => atlas.regionByCode.has(code));
  const effectiveRule = rule ?? 'any';
  return {
    parts: atlas.areas.groups.filter(({ id }) => parts.includes(id)).map(({ label }) => label),
    /** The regions of those parts that have the themes; `rule` says how many of them they must have. */
    regions: namesOf(atlas.areas, filteredRegions(atlas, { themes, rule: effectiveRule, parts })),
    themes: themes.length,
    rule: effectiveRule,
    /** The regions of those parts that have data, and whether some have none. */
    total: known.length,
    partly: known.length < inside.length,
  };
}
