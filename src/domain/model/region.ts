/**
 * The 21 regions of Sweden as administrative facts, independent of any programme.
 *
 * Codes are SCB county codes: two-character strings, never numbers ("01" must keep its zero). ISO is
 * ISO 3166-2, NUTS is level 3. `shortName` is what people say and what the map prints; the name a
 * publisher uses ("Region Dalarna") belongs to the dataset.
 */
export const REGIONS = [
  {
    code: '10',
    slug: 'blekinge',
    shortName: 'Blekinge',
    county: 'Blekinge län',
    iso: 'SE-K',
    nuts: 'SE221',
  },
  {
    code: '20',
    slug: 'dalarna',
    shortName: 'Dalarna',
    county: 'Dalarnas län',
    iso: 'SE-W',
    nuts: 'SE312',
  },
  {
    code: '09',
    slug: 'gotland',
    shortName: 'Gotland',
    county: 'Gotlands län',
    iso: 'SE-I',
    nuts: 'SE214',
  },
  {
    code: '21',
    slug: 'gavleborg',
    shortName: 'Gävleborg',
    county: 'Gävleborgs län',
    iso: 'SE-X',
    nuts: 'SE313',
  },
  {
    code: '13',
    slug: 'halland',
    shortName: 'Halland',
    county: 'Hallands län',
    iso: 'SE-N',
    nuts: 'SE231',
  },
  {
    code: '23',
    slug: 'jamtland-harjedalen',
    shortName: 'Jämtland Härjedalen',
    county: 'Jämtlands län',
    iso: 'SE-Z',
    nuts: 'SE322',
  },
  {
    code: '06',
    slug: 'jonkoping',
    shortName: 'Jönköping',
    county: 'Jönköpings län',
    iso: 'SE-F',
    nuts: 'SE211',
  },
  {
    code: '08',
    slug: 'kalmar',
    shortName: 'Kalmar',
    county: 'Kalmar län',
    iso: 'SE-H',
    nuts: 'SE213',
  },
  {
    code: '07',
    slug: 'kronoberg',
    shortName: 'Kronoberg',
    county: 'Kronobergs län',
    iso: 'SE-G',
    nuts: 'SE212',
  },
  {
    code: '25',
    slug: 'norrbotten',
    shortName: 'Norrbotten',
    county: 'Norrbottens län',
    iso: 'SE-BD',
    nuts: 'SE332',
  },
  {
    code: '12',
    slug: 'skane',
    shortName: 'Skåne',
    county: 'Skåne län',
    iso: 'SE-M',
    nuts: 'SE224',
  },
  {
    code: '01',
    slug: 'stockholm',
    shortName: 'Stockholm',
    county: 'Stockholms län',
    iso: 'SE-AB',
    nuts: 'SE110',
  },
  {
    code: '04',
    slug: 'sormland',
    shortName: 'Sörmland',
    county: 'Södermanlands län',
    iso: 'SE-D',
    nuts: 'SE122',
  },
  {
    code: '03',
    slug: 'uppsala',
    shortName: 'Uppsala',
    county: 'Uppsala län',
    iso: 'SE-C',
    nuts: 'SE121',
  },
  {
    code: '17',
    slug: 'varmland',
    shortName: 'Värmland',
    county: 'Värmlands län',
    iso: 'SE-S',
    nuts: 'SE311',
  },
  {
    code: '24',
    slug: 'vasterbotten',
    shortName: 'Västerbotten',
    county: 'Västerbottens län',
    iso: 'SE-AC',
    nuts: 'SE331',
  },
  {
    code: '22',
    slug: 'vasternorrland',
    shortName: 'Västernorrland',
    county: 'Västernorrlands län',
    iso: 'SE-Y',
    nuts: 'SE321',
  },
  {
    code: '19',
    slug: 'vastmanland',
    shortName: 'Västmanland',
    county: 'Västmanlands län',
    iso: 'SE-U',
    nuts: 'SE125',
  },
  {
    code: '14',
    slug: 'vastra-gotaland',
    shortName: 'Västra Götaland',
    county: 'Västra Götalands län',
    iso: 'SE-O',
    nuts: 'SE232',
  },
  {
    code: '18',
    slug: 'orebro',
    shortName: 'Örebro',
    county: 'Örebro län',
    iso: 'SE-T',
    nuts: 'SE124',
  },
  {
    code: '05',
    slug: 'ostergotland',
    shortName: 'Östergötland',
    county: 'Östergötlands län',
    iso: 'SE-E',
    nuts: 'SE123',
  },
] as const satisfies readonly RegionIdentity[];

/** An SCB county code, "01" … "25". */
export type RegionCode = (typeof REGIONS)[number]['code'];

/** What is true of a region whoever writes about it. */
export interface RegionIdentity {
  readonly code: string;
  /** ASCII, lower case, unique: the region's place in addresses. */
  readonly slug: string;
  readonly shortName: string;
  readonly county: string;
  readonly iso: string;
  readonly nuts: string;
}

const byCode: ReadonlyMap<string, (typeof REGIONS)[number]> = new Map(
  REGIONS.map((region) => [region.code, region]),
);
const bySlug: ReadonlyMap<string, (typeof REGIONS)[number]> = new Map(
  REGIONS.map((region) => [region.slug, region]),
);

/** Every code, in the Swedish alphabetical order of the regions' names. */
export const REGION_CODES: readonly RegionCode[] = REGIONS.map((region) => region.code);

/** True if `value` is one of the 21 county codes. */
export function isRegionCode(value: string): value is RegionCode {
  return byCode.has(value);
}

/** The identity of a known region. Total, because `RegionCode` admits only the 21. */
export function identityOf(code: RegionCode): (typeof REGIONS)[number] {
  const found = byCode.get(code);
  if (!found) throw new Error(`Region code "${code}" is not one of the 21 SCB county codes.`);
  return found;
}

/** A region's short name. */
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
