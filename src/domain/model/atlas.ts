import type { Dataset, FocusArea, Region, RegionLevel, Theme, ThemeLevel } from './dataset';
import { createAreaSystem, nameOf, type AreaSystem, type RegionCode } from './region';

/** A dataset with its indexes, joined to the areas that it is about. Immutable. */
export interface Atlas {
  readonly dataset: Dataset;
  readonly areas: AreaSystem;
  readonly regionByCode: ReadonlyMap<RegionCode, Region>;
  readonly themeById: ReadonlyMap<string, Theme>;
  /** For each region with data that has been read for themes, the highest level of every theme among its focus areas. */
  readonly levels: ReadonlyMap<RegionCode, ReadonlyMap<string, ThemeLevel>>;
  /** The regions with a text that is not read for themes yet: nobody knows which others they have chosen. */
  readonly unread: ReadonlySet<RegionCode>;
  /** Areas without data, in the order of every list. */
  readonly missing: readonly RegionCode[];
}

/** Indexes a validated dataset. A region that it lacks is listed as missing, not an error. */
export function createAtlas(dataset: Dataset): Atlas {
  const regionByCode = new Map(dataset.regions.map((region) => [region.code, region]));
  const areas = createAreaSystem(dataset.areaSystem);
  return {
    dataset,
    areas,
    regionByCode,
    themeById: new Map(dataset.themes.map((theme) => [theme.id, theme])),
    levels: new Map(
      dataset.regions.filter(hasInterpretation).map((region) => [region.code, levelsOf(region)]),
    ),
    unread: new Set(dataset.regions.filter(isUnread).map(({ code }) => code)),
    missing: areas.codes.filter((code) => !regionByCode.has(code)),
  };
}

/** False for a region of which no text has been read for themes: nobody knows which it has chosen. */
function hasInterpretation({ areas }: Region): boolean {
  return areas.length === 0 || areas.some(({ themes }) => themes.length > 0);
}

function isUnread({ areas }: Region): boolean {
  return areas.some(({ themes }) => themes.length === 0);
}

function levelsOf(region: Region): ReadonlyMap<string, ThemeLevel> {
  const levels = new Map<string, ThemeLevel>();
  for (const { id, level } of region.areas.flatMap((focusArea) => focusArea.themes)) {
    if (level === 'main' || !levels.has(id)) levels.set(id, level);
  }
  return levels;
}

/** True if any region has a contact. An edition can be published without contacts. */
export function hasContacts({ dataset }: Pick<Atlas, 'dataset'>): boolean {
  return dataset.regions.some(({ contacts }) => contacts.length > 0);
}

/** The main themes of a focus area, without any that the dataset does not define. */
export function mainThemes(atlas: Atlas, focusArea: FocusArea): readonly Theme[] {
  const main = focusArea.themes.filter(({ level }) => level === 'main');
  return main.flatMap(({ id }) => atlas.themeById.get(id) ?? []);
}

/** The ids of the themes that a region has at any level, in the dataset's order. */
export function themesOf({ dataset, levels }: Atlas, code: RegionCode): readonly string[] {
  return dataset.themes.map(({ id }) => id).filter((id) => levels.get(code)?.has(id));
}

/** The level of a theme in a region. */
export function levelOf(atlas: Atlas, code: RegionCode, theme: string): RegionLevel {
  if (!atlas.regionByCode.has(code)) return 'no-data';
  return atlas.levels.get(code)?.get(theme) ?? (atlas.unread.has(code) ? 'unread' : 'none');
}

/** The regions with a theme at `level`, in Swedish alphabetical order. */
export function regionsAtLevel(
  atlas: Atlas,
  theme: string,
  level: ThemeLevel,
): readonly RegionCode[] {
  return atlas.areas.codes.filter((code) => atlas.levels.get(code)?.get(theme) === level);
}

/** The regions with a theme at any level, in Swedish alphabetical order. */
export function regionsWithTheme(atlas: Atlas, theme: string): readonly RegionCode[] {
  return atlas.areas.codes.filter((code) => atlas.levels.get(code)?.has(theme) === true);
}

/** The publisher's name for a region, "Region Dalarna"; its short name if the dataset lacks it. */
export function publishedName({ areas, regionByCode }: Atlas, code: RegionCode): string {
  return regionByCode.get(code)?.name ?? nameOf(areas, code);
}
