import type { areaSystem, identity } from './area-schema';
import type { Bilingual } from './bilingual';
import type { ValueOf } from './value-of';

/** Longitude, latitude in degrees, WGS 84. */
export type Position = readonly [number, number];

/** West, south, east and north, in degrees. */
export type BoundingBox = readonly [number, number, number, number];

/** The code of an area, such as a county code of Statistics Sweden: a string, because "01" must keep its zero. */
export type RegionCode = string & { readonly kind?: 'area code' };

/** The areas that programmes are about, as data: what `createAreaSystem` makes an index of. */
export type AreaSystemData = ValueOf<typeof areaSystem>;
/** An area with what the atlas must know of its shape. */
export type Area = AreaSystemData['areas'][number];
/** The administrative facts of an area. */
export type RegionIdentity = Pick<Area, keyof typeof identity>;
/** Where the name of an area stands on maps from a height on. */
export type NamePlace = NonNullable<Area['places']>[number];
export type MapData = NonNullable<AreaSystemData['mapData']>;
export type AreaNouns = NonNullable<AreaSystemData['nouns']>;
export type Licence = NonNullable<MapData['licence']>;

/** A set of areas with its indexes. Immutable. */
export interface AreaSystem extends AreaSystemData {
  /** What the indexes were made of, as it is published. */
  readonly data: AreaSystemData;
  /** Every code, in the order of every list. */
  readonly codes: readonly RegionCode[];
  readonly byCode: ReadonlyMap<string, Area>;
}

/** Indexes the areas. */
export function createAreaSystem(data: AreaSystemData): AreaSystem {
  return {
    ...data,
    data,
    codes: data.areas.map(({ code }) => code),
    byCode: new Map(data.areas.map((area) => [area.code, area])),
  };
}

/** True if `value` is the code of one of the areas. */
export function isRegionCode(areas: AreaSystem, value: string): boolean {
  return areas.byCode.has(value);
}

/** The facts of a region. */
export function areaOf({ byCode, id }: AreaSystem, code: RegionCode): Area {
  const found = byCode.get(code);
  if (!found) throw new Error(`"${code}" is not the code of an area in "${id}".`);
  return found;
}

/** The short name of a region. */
export function nameOf(areas: AreaSystem, code: RegionCode): string {
  return areaOf(areas, code).shortName;
}

/** True if an area's name is that of a Swedish county: "Dalarnas län", "Dalarna County". */
export function isCounty(name: string): boolean {
  return / (?:län|County)$/.test(name);
}

/** The name in that of a county: "Dalarna" of "Dalarnas län". */
export function nameInCounty(county: string): string {
  return county.replace(/s? län$/, '');
}

/** The name of a county in a language: "Dalarnas län" is "Dalarna County" in English; areas that are no counties keep theirs. */
export function countyIn(county: string, lang: keyof Bilingual): string {
  return lang === 'en' && county.endsWith(' län') ? `${nameInCounty(county)} County` : county;
}

/** The short names of regions, in the order given. */
export function namesOf(areas: AreaSystem, codes: readonly RegionCode[]): readonly string[] {
  return codes.map((code) => nameOf(areas, code));
}

/** The centroid of a region. */
export function centreOf(areas: AreaSystem, code: RegionCode): Position {
  return areaOf(areas, code).centre;
}
