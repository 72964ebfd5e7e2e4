import { levelOf, regionsWithTheme, type Atlas } from '../model/atlas';
import type { RegionLevel } from '../model/dataset';
import type { RegionCode } from '../model/region';

export interface MatrixCell {
  readonly theme: string;
  readonly level: RegionLevel;
}

/** The number at each level and in all. */
export interface Totals {
  readonly main: number;
  readonly touches: number;
  readonly any: number;
}

/** The row of a region; its totals count themes. */
export interface RegionRow {
  readonly code: RegionCode;
  /** In the dataset's order of themes. */
  readonly cells: readonly MatrixCell[];
  readonly totals: Totals;
}

/** The column of a theme; its totals count regions, which are in Swedish alphabetical order. */
export interface ThemeColumn {
  readonly theme: string;
  readonly regions: readonly RegionCode[];
  readonly totals: Totals;
}

export interface ThemeMatrix {
  /** All 21 regions in Swedish alphabetical order, those without data too. */
  readonly rows: readonly RegionRow[];
  /** In the dataset's order of themes. */
  readonly columns: readonly ThemeColumn[];
  /** Themes that no region has. */
  readonly gaps: readonly string[];
  /** Themes that a single region has. */
  readonly lone: readonly { readonly theme: string; readonly code: RegionCode }[];
}

/** The matrix of an atlas, including themes without regions and regions without data. */
export function themeMatrix(atlas: Atlas): ThemeMatrix {
  const themes = atlas.dataset.themes.map(({ id }) => id);
  const rows = atlas.areas.codes.map((code): RegionRow => {
    const cells = themes.map((theme) => ({ theme, level: levelOf(atlas, code, theme) }));
    return { code, cells, totals: totalsOf(cells) };
  });
  const columns = themes.map((theme, at): ThemeColumn => {
    const cells = rows.flatMap(({ cells: all }) => all[at] ?? []);
    return { theme, regions: regionsWithTheme(atlas, theme), totals: totalsOf(cells) };
  });
  return {
    rows,
    columns,
    gaps: columns.filter(({ regions }) => regions.length === 0).map(({ theme }) => theme),
    lone: columns.flatMap(({ theme, regions: [code, ...others] }) =>
      code !== undefined && others.length === 0 ? [{ theme, code }] : [],
    ),
  };
}

function totalsOf(cells: readonly MatrixCell[]): Totals {
  const main = cells.filter(({ level }) => level === 'main').length;
  const touches = cells.filter(({ level }) => level === 'touches').length;
  return { main, touches, any: main + touches };
}
