import { regionsWithTheme, type Atlas } from '../model/atlas';

/** Fewer regions than this are a pair, not a cluster. */
const LEAST = 3;

/**
 * The groups of regions that share themes: for every two themes the regions that have both, with every further
 * theme that all of them have. No region or theme can be added to a cluster without losing another. Themes are in the
 * dataset's order, regions in Swedish alphabetical order.
 *
 * @returns the least expected first, by the number of regions above what independent choices would give; then
 * in the dataset's order of themes.
 */
export function themeClusters(atlas: Atlas) {
  const ids = atlas.dataset.themes.map(({ id }) => id);
  const withTheme = new Map(ids.map((id) => [id, regionsWithTheme(atlas, id)]));
  const clusters = ids.flatMap((one, i) =>
    ids.slice(i + 1).flatMap((other) => {
      const having = new Set(withTheme.get(other));
      const regions = (withTheme.get(one) ?? []).filter((code) => having.has(code));
      if (regions.length < LEAST) return [];
      const themes = ids.filter((id) => regions.every((code) => atlas.levels.get(code)?.has(id)));
      return [{ themes, regions }];
    }),
  );
  const total = atlas.levels.size;
  const surplus = ({ themes, regions }: (typeof clusters)[number]) => {
    const shares = themes.map((id) => (withTheme.get(id)?.length ?? 0) / total);
    return regions.length - total * shares.reduce((product, share) => product * share, 1);
  };
  const found = new Map(clusters.map((cluster) => [cluster.themes.join(' '), cluster]));
  return [...found.values()].toSorted((a, b) => surplus(b) - surplus(a));
}
