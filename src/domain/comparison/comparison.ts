import type { Atlas } from '../model/atlas';
import type { FocusArea, ThemeLevel } from '../model/dataset';
import type { RegionCode } from '../model/region';

export const SIDE_BY_SIDE = 4;

/** The most regions in a comparison: enough for any region with all its neighbours. */
export const MAX_COMPARED = 8;

/** A focus area that has a theme, with the quote that supports it. */
interface ThemedFocusArea extends FocusArea {
  readonly level: ThemeLevel;
  readonly evidence: string;
}

export interface ComparedCell {
  readonly code: RegionCode;
  /** The highest level among its focus areas. */
  readonly level: ThemeLevel;
  /** Every focus area with the theme, in page order; at least one. */
  readonly focusAreas: readonly ThemedFocusArea[];
}

/** Which of the compared regions have a theme: all, two or more but not all, or a single one. */
export type Sharing = 'all' | 'some' | 'one';

export interface ComparedTheme {
  readonly theme: string;
  readonly sharing: Sharing;
  /** The regions that have it, in the order of the comparison; at least one. */
  readonly cells: readonly ComparedCell[];
}

export interface Comparison {
  /** The requested regions with data, in order: columns A, B, C … */
  readonly codes: readonly RegionCode[];
  readonly missing: readonly RegionCode[];
  /** Every theme that at least one of them has, in the dataset's order. */
  readonly themes: readonly ComparedTheme[];
}

/** The comparison of regions by theme. Repetitions and all after the first `MAX_COMPARED` are ignored. */
export function compareRegions(atlas: Atlas, requested: readonly RegionCode[]): Comparison {
  const wanted = [...new Set(requested)].slice(0, MAX_COMPARED);
  const codes = wanted.filter((code) => atlas.regionByCode.has(code));
  const themes = atlas.dataset.themes.flatMap(({ id }): ComparedTheme[] => {
    const cells = codes.flatMap((code) => themeCell(atlas, code, id) ?? []);
    if (cells.length === 0) return [];
    return [{ theme: id, sharing: sharingOf(cells.length, codes.length), cells }];
  });
  return { codes, missing: wanted.filter((code) => !codes.includes(code)), themes };
}

/** The themes of a comparison with this kind of sharing, in its order. */
export function themesShared(comparison: Comparison, sharing: Sharing): readonly ComparedTheme[] {
  return comparison.themes.filter((theme) => theme.sharing === sharing);
}

/** The focus areas of a region that have a theme, or null if there are none. */
export function themeCell(atlas: Atlas, code: RegionCode, theme: string): ComparedCell | null {
  const focusAreas = (atlas.regionByCode.get(code)?.areas ?? []).flatMap((focusArea) =>
    focusArea.themes
      .filter(({ id }) => id === theme)
      .map(({ level, evidence }) => ({ ...focusArea, level, evidence })),
  );
  if (focusAreas.length === 0) return null;
  return {
    code,
    focusAreas,
    level: focusAreas.some(({ level }) => level === 'main') ? 'main' : 'touches',
  };
}

function sharingOf(count: number, compared: number): Sharing {
  if (count === 1) return 'one';
  return count === compared ? 'all' : 'some';
}
