import type { Atlas } from '../model/atlas';
import { filteredRegions, type RegionFilter } from '../model/filter';
import { namesOf } from '../model/region';
import type { FilteredFacts } from './facts';

/** What a filter by part of the country leaves of those with the themes on the map; null where there is none. */
export function filteredFacts(
  atlas: Atlas,
  { themes, rule, parts }: RegionFilter,
): FilteredFacts | null {
  if (parts.length === 0 || themes.length === 0) return null;
  const inside = filteredRegions(atlas, { themes: [], rule: null, parts });
  const known = inside.filter((code) => atlas.regionByCode.has(code));
  const effectiveRule = rule ?? 'any';
  return {
    parts: atlas.areas.groups.filter(({ id }) => parts.includes(id)).map(({ label }) => label),
    regions: namesOf(atlas.areas, filteredRegions(atlas, { themes, rule: effectiveRule, parts })),
    themes: themes.length,
    rule: effectiveRule,
    total: known.length,
    partly: known.length < inside.length,
  };
}
