import type { Atlas } from '../domain/model/atlas';
import { isFiltering, filteredRegions } from '../domain/model/filter';
import { legendRow, type Choropleth } from '../domain/choropleth/choropleth';
import type { RegionCode } from '../domain/model/region';
import { selectedCode } from './view-state';
import type { AtlasState } from './view-store';

/** The regions of the current view, and what they have in common. */
export type ExportScope =
  | { readonly kind: 'region' | 'compared' | 'all'; readonly codes: readonly RegionCode[] }
  /** Those with the chosen themes, those of the isolated class, or those with a search result. */
  | {
      readonly kind: 'named';
      readonly name: string;
      readonly codes: readonly RegionCode[];
      /** The ids of the parts of the country that they are limited to, if any. */
      readonly parts?: readonly string[];
    };

/**
 * The regions on show: the one selected, else those where the search found something, else those compared,
 * else the class shown alone, else those that the filter leaves in front or that have a theme on the map,
 * else all. Never more than the view says; none where nobody has the theme.
 */
export function exportScopeOf(
  atlas: Atlas,
  { view, interaction }: AtlasState,
  choropleth: Choropleth,
  found: ReadonlySet<RegionCode> | null,
): ExportScope {
  const selected = selectedCode(view);
  if (selected !== null) return { kind: 'region', codes: [selected] };
  if (view.subject.kind === 'sweden' && found) {
    const codes = atlas.areas.codes.filter((code) => found.has(code));
    return { kind: 'named', name: view.query, codes };
  }
  if (view.subject.kind === 'sweden' && view.compared.length > 0) {
    return { kind: 'compared', codes: view.compared };
  }
  const row = legendRow(choropleth, interaction.isolatedRow);
  if (row)
    return { kind: 'named', name: `${choropleth.heading}, ${row.label}`, codes: row.regions };
  // Themes that only colour the map are looked at as if any of them had been asked for.
  const filter = isFiltering(view) ? view : { ...view, rule: 'any' as const };
  if (!isFiltering(filter)) return { kind: 'all', codes: atlas.areas.codes };
  const parts = atlas.areas.groups.filter(({ id }) => view.parts.includes(id));
  const name = [choropleth.heading, ...parts.map(({ label }) => label[view.lang])].join(', ');
  const codes = filteredRegions(atlas, filter);
  return { kind: 'named', name, codes, ...(parts.length > 0 && { parts: view.parts }) };
}
