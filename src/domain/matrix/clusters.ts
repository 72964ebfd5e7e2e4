import { regionsWithTheme, type Atlas } from '../model/atlas';
import type { RegionCode } from '../model/region';

/** Regions that all work with the same themes. */
export interface ThemeCluster {
  /** At least two, in the dataset's order. Every one of them is shared by every one of the regions. */
  readonly themes: readonly string[];
  /** At least `least`, in Swedish alphabetical order: exactly those that work with all the themes. */
  readonly regions: readonly RegionCode[];
}

/** Fewer regions than this are a pair, not a cluster. */
const LEAST = 3;

/**
 * Where several regions work with the same themes: for every two themes, the regions that work with both,
 * and every further theme that they all share. Nothing can be added to a cluster, neither a region nor a
 * theme, without losing one.
 *
 * @returns the least expected first: the one with the most regions over what chance would give, were the
 * themes chosen independently; then in the dataset's order of themes.
 */
export function themeClusters(atlas: Atlas, least = LEAST): readonly ThemeCluster[] {
  const ids = atlas.dataset.themes.map(({ id }) => id);
  const withTheme = new Map(ids.map((id) => [id, regionsWithTheme(atlas, id)]));
  const found = new Map<string, ThemeCluster>();
  for (const [i, one] of ids.entries()) {
    for (const other of ids.slice(i + 1)) {
      const having = new Set(withTheme.get(other));
      const regions = (withTheme.get(one) ?? []).filter((code) => having.has(code));
      if (regions.length < least) continue;
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
