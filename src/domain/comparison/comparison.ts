import type { Atlas } from '../model/atlas';
import type { ThemeLevel } from '../model/dataset';
import type { RegionCode } from '../model/region';

/** As many texts as can be read side by side. */
export const SIDE_BY_SIDE = 4;

/** As many regions as can be aligned by theme: more than the region with most neighbours needs for them all. */
export const MAX_COMPARED = 8;

/** A focus area as one reason for a cell: what it is called, and the quote that carries the theme. */
export interface ThemedArea {
  readonly id: string;
  readonly title: string;
  readonly level: ThemeLevel;
  readonly evidence: string;
}

/** One region's work with one theme. */
export interface ComparedCell {
  readonly code: RegionCode;
  /** The strongest level of its areas. */
  readonly level: ThemeLevel;
  /** Every area that carries the theme, in page order; at least one. */
  readonly areas: readonly ThemedArea[];
}

/** Who of the compared works with a theme: all of them, two or more but not all, or one alone. */
export type Sharing = 'all' | 'some' | 'one';

export interface ComparedTheme {
  readonly theme: string;
  readonly sharing: Sharing;
  /** In the order of the comparison; at least one. */
  readonly cells: readonly ComparedCell[];
  /** The compared regions that do not work with it, in the order of the comparison. */
  readonly without: readonly RegionCode[];
}

/** Regions aligned by theme. */
export interface Comparison {
  /** The regions that have data, in the order asked for: columns A, B, C … */
  readonly codes: readonly RegionCode[];
  /** Asked for, but without data. */
  readonly missing: readonly RegionCode[];
  /** Every theme that at least one of them works with, in the dataset's order of themes. */
  readonly themes: readonly ComparedTheme[];
}

/**
 * Compares regions theme by theme. A region asked for twice counts once, and only the first
 * `MAX_COMPARED` count, so that any address can be answered. Of a single region every theme is its own.
 */
export function compareRegions(atlas: Atlas, asked: readonly RegionCode[]): Comparison {
  const wanted = [...new Set(asked)].slice(0, MAX_COMPARED);
  const codes = wanted.filter((code) => atlas.regionByCode.has(code));
  const themes = atlas.dataset.themes.flatMap(({ id }): ComparedTheme[] => {
    const cells = codes.flatMap((code) => themeCell(atlas, code, id) ?? []);
    if (cells.length === 0) return [];
    const having = new Set(cells.map(({ code }) => code));
    const without = codes.filter((code) => !having.has(code));
    return [{ theme: id, sharing: sharingOf(cells.length, codes.length), cells, without }];
  });
  return { codes, missing: wanted.filter((code) => !codes.includes(code)), themes };
}

/** The themes of a comparison that are shared in this way, in its order. */
export function themesShared(comparison: Comparison, sharing: Sharing): readonly ComparedTheme[] {
  return comparison.themes.filter((theme) => theme.sharing === sharing);
}

/** What a region's areas say of one theme, or null if none carries it. */
export function themeCell(atlas: Atlas, code: RegionCode, theme: string): ComparedCell | null {
  const areas = (atlas.regionByCode.get(code)?.areas ?? []).flatMap((area) =>
    area.themes
      .filter(({ id }) => id === theme)
      .map(({ level, evidence }) => ({ id: area.id, title: area.title, level, evidence })),
  );
  if (areas.length === 0) return null;
  return { code, areas, level: areas.some(({ level }) => level === 'main') ? 'main' : 'touches' };
}

function sharingOf(having: number, compared: number): Sharing {
  if (having === 1) return 'one';
  return having === compared ? 'all' : 'some';
}
