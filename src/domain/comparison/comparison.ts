import type { Atlas } from '../model/atlas';
import type { RegionCode } from '../model/region';

export const SIDE_BY_SIDE = 4;

/** The most regions in a comparison: enough for any region with all its neighbours. */
export const MAX_COMPARED = 8;

/** The letters of compared regions, one for each of `MAX_COMPARED`. */
export const LETTERS = 'ABCDEFGH';

/** The letter of a compared region, on the map and in texts, or "" for a region that is not compared. */
export function letterOf(compared: readonly RegionCode[], code: RegionCode): string {
  return LETTERS.charAt(compared.indexOf(code));
}

/** Which of the compared regions have a theme: all, two or more but not all, or a single one. */
export type Sharing = 'all' | 'some' | 'one';

export type Comparison = ReturnType<typeof compareRegions>;
export type ComparedTheme = Comparison['themes'][number];
export type ComparedCell = ComparedTheme['cells'][number];

/** The comparison of regions by theme. Repetitions and all after the first `MAX_COMPARED` are ignored. */
export function compareRegions(atlas: Atlas, requested: readonly RegionCode[]) {
  const wanted = [...new Set(requested)].slice(0, MAX_COMPARED);
  const codes = wanted.filter((code) => atlas.regionByCode.has(code));
  return {
    /** The requested regions with data, in order: columns A, B, C … */
    codes,
    missing: wanted.filter((code) => !codes.includes(code)),
    /** Every theme that at least one of them has, in the dataset's order. */
    themes: atlas.dataset.themes.flatMap(({ id }) => {
      /** The regions that have it, in the order of the comparison; at least one. */
      const cells = codes.flatMap((code) => themeCell(atlas, code, id));
      if (cells.length === 0) return [];
      return [{ theme: id, sharing: sharingOf(cells.length, codes.length), cells }];
    }),
  };
}

/** The themes of a comparison with this kind of sharing, in its order. */
export function themesShared(comparison: Comparison, sharing: Sharing): readonly ComparedTheme[] {
  return comparison.themes.filter((theme) => theme.sharing === sharing);
}

/** A region's level of a theme, and every focus area with it, in page order and with its quote; nothing if it has not chosen it. */
function themeCell(atlas: Atlas, code: RegionCode, theme: string) {
  const level = atlas.levels.get(code)?.get(theme);
  if (!level) return [];
  const focusAreas = (atlas.regionByCode.get(code)?.areas ?? []).flatMap((focusArea) =>
    focusArea.themes
      .filter(({ id }) => id === theme)
      .map((own) => ({ ...focusArea, level: own.level, evidence: own.evidence })),
  );
  return [{ code, level, focusAreas }];
}

function sharingOf(count: number, compared: number): Sharing {
  if (count === 1) return 'one';
  return count === compared ? 'all' : 'some';
}
