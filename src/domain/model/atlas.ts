import type { Dataset, FocusArea, Region, RegionLevel, Theme, ThemeLevel } from './dataset';
import { REGION_CODES, type RegionCode } from './region';

/** A dataset indexed once, joined to the 21 known regions. Values are never changed after `createAtlas`. */
export interface Atlas {
  readonly dataset: Dataset;
  readonly regionByCode: ReadonlyMap<RegionCode, Region>;
  readonly themeById: ReadonlyMap<string, Theme>;
  /** For each region with data, its strongest level for every theme that any of its areas carries. */
  readonly levels: ReadonlyMap<RegionCode, ReadonlyMap<string, ThemeLevel>>;
  /** Known regions that the dataset says nothing of, in Swedish alphabetical order. */
  readonly missing: readonly RegionCode[];
}

/** Joins a checked dataset to the known regions. Pure; a missing region is a fact, not an error. */
export function createAtlas(dataset: Dataset): Atlas {
  const regionByCode = new Map(dataset.regions.map((region) => [region.code, region]));
  return {
    dataset,
    regionByCode,
    themeById: new Map(dataset.themes.map((theme) => [theme.id, theme])),
    levels: new Map(dataset.regions.map((region) => [region.code, levelsOf(region)])),
    missing: REGION_CODES.filter((code) => !regionByCode.has(code)),
  };
}

function levelsOf(region: Region): ReadonlyMap<string, ThemeLevel> {
  const levels = new Map<string, ThemeLevel>();
  for (const { id, level } of region.areas.flatMap((area) => area.themes)) {
    if (level === 'main' || !levels.has(id)) levels.set(id, level);
  }
  return levels;
}

/** False in an edition that was built without contacts: then nothing is said of any region's. */
export function hasContacts({ dataset }: Pick<Atlas, 'dataset'>): boolean {
  return dataset.regions.some(({ contacts }) => contacts.length > 0);
}

/** The theme an area is mainly about, or null if the dataset names a theme it does not define. */
export function mainTheme(atlas: Atlas, area: FocusArea): Theme | null {
  const main = area.themes.find((theme) => theme.level === 'main');
  return main ? (atlas.themeById.get(main.id) ?? null) : null;
}

/** How strongly a region works with a theme. */
export function levelOf(atlas: Atlas, code: RegionCode, theme: string): RegionLevel {
  const levels = atlas.levels.get(code);
  return levels ? (levels.get(theme) ?? 'none') : 'no-data';
}

/** Regions whose strongest level for the theme is `level`, in Swedish alphabetical order. */
export function regionsAtLevel(
  atlas: Atlas,
  theme: string,
  level: ThemeLevel,
): readonly RegionCode[] {
  return REGION_CODES.filter((code) => atlas.levels.get(code)?.get(theme) === level);
}

/** Regions that work with the theme at any level, in Swedish alphabetical order. */
export function regionsWithTheme(atlas: Atlas, theme: string): readonly RegionCode[] {
  return REGION_CODES.filter((code) => atlas.levels.get(code)?.has(theme) === true);
}
