import { MUNICIPALITIES } from '../geography/municipalities';
import {
  ADJECTIVES,
  ALIASES,
  COUNTRY_AREAS,
  FORMER_COUNTIES,
  OTHER_TOWNS,
  PROVINCES,
} from '../geography/place-names';
import type { Region } from '../model/dataset';
import { REGIONS, type RegionCode } from '../model/region';

/** What a name is to its region, the ones that name it best first. */
export const PLACE_KINDS = [
  'name',
  'county',
  'letter',
  'code',
  'alias',
  'town',
  'former',
  'province',
  'part',
] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

/** A name that people write for one region, or for several. */
export interface Place {
  readonly kind: PlaceKind;
  readonly text: string;
  readonly codes: readonly RegionCode[];
}

/**
 * Returns every name that leads to regions, with the place that it names. Among them are the names that the publisher
 * uses ("Västra Götalandsregionen").
 */
export function placesOf(regions: readonly Region[]): readonly (readonly [string, Place])[] {
  const ofRegions = REGIONS.flatMap((region) =>
    namesOfRegion(region, regions.find(({ code }) => code === region.code)?.name).map(
      ([kind, text]): Place => ({ kind, text, codes: [region.code] }),
    ),
  );
  const former = Object.entries(FORMER_COUNTIES).map(([text, codes]): Place => ({
    kind: 'former',
    text,
    codes,
  }));
  const provinces = Object.entries(PROVINCES).map(([text, codes]): Place => ({
    kind: 'province',
    text,
    codes,
  }));
  return [
    ...[...ofRegions, ...former, ...provinces].map((place) => [place.text, place] as const),
    ...provinces.map((place) => [`landskapet ${place.text}`, place] as const),
    ...COUNTRY_AREAS.flatMap(([list, codes]) => {
      const names = list.split(', ');
      const place: Place = { kind: 'part', text: names[0] ?? '', codes };
      return names.map((name) => [name, place] as const);
    }),
  ];
}

function namesOfRegion(
  { code, shortName, county, iso, nuts }: (typeof REGIONS)[number],
  official: string = shortName,
): readonly (readonly [PlaceKind, string])[] {
  const letter = iso.slice('SE-'.length);
  const of = (kind: PlaceKind, ...texts: readonly string[]) =>
    texts.map((text) => [kind, text] as const);
  const list = (names = '') => names.split(', ').filter(Boolean);
  return [
    ...of('name', shortName, official, `Region ${shortName}`),
    ...of('county', county, `${county.replace(/s? län$/, '')} County`),
    ...of('letter', letter, `${letter} län`, `${letter}-län`),
    ...of('code', code, `län ${code}`, `länskod ${code}`, iso, nuts),
    ...of('alias', ...list(ALIASES[code])),
    ...of('alias', ...list(ADJECTIVES[code]).flatMap((each) => [each, `${each}a`, `${each}t`])),
    ...of('town', ...list(MUNICIPALITIES[code]), ...list(OTHER_TOWNS[code])),
  ];
}
