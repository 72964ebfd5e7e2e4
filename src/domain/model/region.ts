/** Code, slug, short name, county, ISO 3166-2 and NUTS level 3, in Swedish alphabetical order. */
const ROWS = [
  ['10', 'blekinge', 'Blekinge', 'Blekinge län', 'SE-K', 'SE221'],
  ['20', 'dalarna', 'Dalarna', 'Dalarnas län', 'SE-W', 'SE312'],
  ['09', 'gotland', 'Gotland', 'Gotlands län', 'SE-I', 'SE214'],
  ['21', 'gavleborg', 'Gävleborg', 'Gävleborgs län', 'SE-X', 'SE313'],
  ['13', 'halland', 'Halland', 'Hallands län', 'SE-N', 'SE231'],
  ['23', 'jamtland-harjedalen', 'Jämtland Härjedalen', 'Jämtlands län', 'SE-Z', 'SE322'],
  ['06', 'jonkoping', 'Jönköping', 'Jönköpings län', 'SE-F', 'SE211'],
  ['08', 'kalmar', 'Kalmar', 'Kalmar län', 'SE-H', 'SE213'],
  ['07', 'kronoberg', 'Kronoberg', 'Kronobergs län', 'SE-G', 'SE212'],
  ['25', 'norrbotten', 'Norrbotten', 'Norrbottens län', 'SE-BD', 'SE332'],
  ['12', 'skane', 'Skåne', 'Skåne län', 'SE-M', 'SE224'],
  ['01', 'stockholm', 'Stockholm', 'Stockholms län', 'SE-AB', 'SE110'],
  ['04', 'sormland', 'Sörmland', 'Södermanlands län', 'SE-D', 'SE122'],
  ['03', 'uppsala', 'Uppsala', 'Uppsala län', 'SE-C', 'SE121'],
  ['17', 'varmland', 'Värmland', 'Värmlands län', 'SE-S', 'SE311'],
  ['24', 'vasterbotten', 'Västerbotten', 'Västerbottens län', 'SE-AC', 'SE331'],
  ['22', 'vasternorrland', 'Västernorrland', 'Västernorrlands län', 'SE-Y', 'SE321'],
  ['19', 'vastmanland', 'Västmanland', 'Västmanlands län', 'SE-U', 'SE125'],
  ['14', 'vastra-gotaland', 'Västra Götaland', 'Västra Götalands län', 'SE-O', 'SE232'],
  ['18', 'orebro', 'Örebro', 'Örebro län', 'SE-T', 'SE124'],
  ['05', 'ostergotland', 'Östergötland', 'Östergötlands län', 'SE-E', 'SE123'],
] as const;

/** An SCB county code, "01" … "25": a string, because "01" must keep its zero. */
export type RegionCode = (typeof ROWS)[number][0];

/** The administrative facts of a region, independent of any programme. */
export interface RegionIdentity {
  readonly code: RegionCode;
  /** ASCII, lower case and unique: the region's part of addresses. */
  readonly slug: string;
  /** The everyday name, printed on the map. The dataset has the publisher's ("Region Dalarna"). */
  readonly shortName: string;
  readonly county: string;
  readonly iso: string;
  readonly nuts: string;
}

/** The 21 regions of Sweden in the Swedish alphabetical order of their names. */
export const REGIONS: readonly RegionIdentity[] = ROWS.map(
  ([code, slug, shortName, county, iso, nuts]) => ({ code, slug, shortName, county, iso, nuts }),
);

const byCode: ReadonlyMap<string, RegionIdentity> = new Map(
  REGIONS.map((region) => [region.code, region]),
);
const bySlug: ReadonlyMap<string, RegionIdentity> = new Map(
  REGIONS.map((region) => [region.slug, region]),
);

/** Every code, in the Swedish alphabetical order of the regions' names. */
export const REGION_CODES: readonly RegionCode[] = REGIONS.map(({ code }) => code);

/** True if `value` is one of the 21 county codes. */
export function isRegionCode(value: string): value is RegionCode {
  return byCode.has(value);
}

/** The facts of a region. */
export function identityOf(code: RegionCode): RegionIdentity {
  const found = byCode.get(code);
  if (!found) throw new Error(`Region code "${code}" is not one of the 21 SCB county codes.`);
  return found;
}

/** The short name of a region. */
export function nameOf(code: RegionCode): string {
  return identityOf(code).shortName;
}

/** The short names of regions, in the order given. */
export function namesOf(codes: readonly RegionCode[]): readonly string[] {
  return codes.map(nameOf);
}

/** The code for an address part such as "vastra-gotaland", or null if no region has it. */
export function codeFromSlug(slug: string): RegionCode | null {
  return bySlug.get(slug)?.code ?? null;
}
