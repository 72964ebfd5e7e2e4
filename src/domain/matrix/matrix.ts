import { levelOf, regionsWithTheme, type Atlas } from '../model/atlas';
import type { RegionLevel } from '../model/dataset';

export type ThemeMatrix = ReturnType<typeof themeMatrix>;
export type RegionRow = ThemeMatrix['rows'][number];
export type Totals = RegionRow['totals'];

/** The matrix of an atlas, including themes without regions and regions without data. */
export function themeMatrix(atlas: Atlas) {
  const themes = atlas.dataset.themes.map(({ id }) => id);
  const rows = atlas.areas.codes.map((code) => {
    const cells = themes.map((theme) => ({ theme, level: levelOf(atlas, code, theme) }));
    return { code, cells, totals: totalsOf(cells) };
  });
  const columns = themes.map((theme, at) => {
    const cells = rows.flatMap(({ cells: all }) => all[at] ?? []);
    return { theme, regions: regionsWithTheme(atlas, theme), totals: totalsOf(cells) };
  });
  return {
    /** All regions in Swedish alphabetical order, those without data too. Their totals count themes. */
    rows,
    /** In the dataset's order of themes, each with its regions in alphabetical order. Their totals count regions. */
    columns,
    /** Themes that no region has. */
    gaps: columns.filter(({ regions }) => regions.length === 0).map(({ theme }) => theme),
    /** Themes that a single region has. */
    lone: columns.flatMap(({ theme, regions: [code, ...others] }) =>
      code !== undefined && others.length === 0 ? [{ theme, code }] : [],
    ),
  };
}

/** The number at each level and in all. */
function totalsOf(cells: readonly { readonly level: RegionLevel }[]) {
  const main = cells.filter(({ level }) => level === 'main').length;
  const touches = cells.filter(({ level }) => level === 'touches').length;
  return { main, touches, any: main + touches };
}
