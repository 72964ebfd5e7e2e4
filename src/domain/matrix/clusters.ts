import { regionsWithTheme, type Atlas } from '../model/atlas';
import type { RegionCode } from '../model/region';

/** Regions that share two or more themes, in the dataset's order; the regions are at least `LEAST`, in Swedish alphabetical order. */
interface ThemeCluster {
  readonly themes: readonly string[];
  readonly regions: readonly RegionCode[];
}

/** Fewer regions than this are a pair, not a cluster. */
const LEAST = 3;

/**
 * The groups of regions that share themes: for every two themes the regions that have both, with every further
 * theme that all of them have. No region or theme can be added to a cluster without losing another.
 *
 * @returns the least expected first, by the number of regions above what independent choices would give; then
 * in the dataset's order of themes.
 */
export function themeClusters(atlas: Atlas): readonly ThemeCluster[] {
  const ids = atlas.dataset.themes.map(({ id }) => id);
  const withTheme = new Map(ids.map((id) => [id, regionsWithTheme(atlas, id)]));
  const found = new Map<string, ThemeCluster>();
  for (const [i, one] of ids.entries()) {
    for (const other of ids.slice(i + 1)) {
      const having = new Set(withTheme.get(other));
      const regions = (withTheme.get(one) ?? []).filter((code) => having.has(code));
      if (regions.length < LEAST) continue;
      const themes = ids.filter((id) => regions.every((code) => atlas.levels.get(code)?.has(id)));
      found.set(themes.join(' '), { themes, regions });
    }
  }
  const total = atlas.levels.size;
  const surplus = ({ themes, regions }: ThemeCluster) => {
    const shares = themes.map((id) => (withTheme.get(id)?.length ?? 0) / total);
    return regions.length - total * shares.reduce((product, share) => product * share, 1);
  };
  return [...found.values()].toSorted((a, b) => surplus(b) - surplus(a));
}
