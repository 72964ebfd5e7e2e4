import type { Bilingual } from './bilingual';

/** Longitude, latitude in degrees, WGS 84. */
export type Position = readonly [number, number];

/** West, south, east and north, in degrees. */
export type BoundingBox = readonly [number, number, number, number];

/** The code of an area, such as a county code of Statistics Sweden: a string, because "01" must keep its zero. */
export type RegionCode = string & { readonly kind?: 'area code' };

/** The administrative facts of an area, independent of any programme. */
export interface RegionIdentity {
  readonly code: RegionCode;
  /** ASCII, lower case and unique: the region's part of addresses. */
  readonly slug: string;
  /** The everyday name, printed on the map. The dataset has the publisher's ("Region Dalarna"). */
  readonly shortName: string;
  /** The name that no town has, for sentences about geography. */
  readonly county: string;
  readonly iso?: string | undefined;
  readonly nuts?: string | undefined;
}

/** Where the name of an area stands on maps from a height on, up to that of its next place. */
export interface NamePlace {
  /** The height of the map's frame, CSS pixels. */
  readonly from: number;
  readonly at: Position;
  /** The part of the text that is at `at`: "left" puts the text to the east of it. */
  readonly anchor: 'center' | 'left' | 'right';
  /** True if a line leads from the label point to the name. */
  readonly leader?: true | undefined;
}

/** An area with what the atlas must know of its shape. */
export interface Area extends RegionIdentity {
  /** The id of its group, where the system has groups. */
  readonly group?: string | undefined;
  /** The point in it where its name is printed. */
  readonly label: Position;
  /** The centroid, which distances, directions and the order from north to south go by. */
  readonly centre: Position;
  /** To hundredths of a degree. */
  readonly box: BoundingBox;
  /** The places of its name by rising height, where they have been worked out. */
  readonly places?: readonly NamePlace[] | undefined;
}

/** What may be done with a work: in words, and as a licence. */
export interface Licence extends Bilingual {
  /** Of SPDX, such as "CC-BY-4.0". */
  readonly id: string;
  readonly address: string;
}

/** What the shapes of areas are made from, as those say who keep them. */
export interface MapData {
  /** "Natural Earth". */
  readonly source: Bilingual;
  readonly licence?: Licence | undefined;
  /** Sentences on how the shapes differ from their source. */
  readonly note?: Bilingual | undefined;
}

/** What areas are called in English, in small letters. */
export interface Nouns {
  /** "region". */
  readonly one: string;
  /** "regions". */
  readonly many: string;
  /** What all of them make up together, as it stands after "all of": "Sweden". */
  readonly whole?: string | undefined;
}

/** The same in Swedish, where "the" is an ending, which also tells the gender: "regionen", "området". */
export interface SwedishNouns extends Nouns {
  /** "regionen". */
  readonly theOne: string;
  /** "regionerna". */
  readonly theMany: string;
}

/** What areas are called in each language. */
export interface AreaNouns {
  readonly sv: SwedishNouns;
  readonly en: Nouns;
}

/** The areas that programmes are about, as data: what `createAreaSystem` makes an index of. */
export interface AreaSystemData {
  readonly id: string;
  /** All of them, as a sentence names them: "Sveriges 21 regioner". */
  readonly title?: Bilingual | undefined;
  /** What they are called; where that is not said, counties are regions, and others areas. */
  readonly nouns?: AreaNouns | undefined;
  readonly mapData?: MapData | undefined;
  /** Groups of areas, such as the parts of a country. Their ids stand in addresses. */
  readonly groups: readonly { readonly id: string; readonly label: Bilingual }[];
  /** The areas along the east coast, from north to south; empty where that is nothing to speak of. */
  readonly eastCoast: readonly RegionCode[];
  /** In the order of every list. */
  readonly areas: readonly Area[];
  /** For areas without a border, the nearest others and the kilometres from shore to shore, nearest first. */
  readonly acrossSea: readonly {
    readonly code: RegionCode;
    readonly nearest: readonly { readonly code: RegionCode; readonly km: number }[];
  }[];
  /** The lakes with a whole border in them. */
  readonly borderLakes: readonly {
    readonly a: RegionCode;
    readonly b: RegionCode;
    readonly lake: string;
  }[];
}

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
