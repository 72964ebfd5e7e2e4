import type { Dataset } from '../model/dataset';
import { nameInCounty, type Area, type RegionCode } from '../model/region';
import { namesIn, type PlaceFacts } from './facts';

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
export function placesOf(
  { areaSystem, regions }: Pick<Dataset, 'areaSystem' | 'regions'>,
  facts: PlaceFacts,
): readonly (readonly [string, Place])[] {
  const ofRegions = areaSystem.areas.flatMap((area) =>
    namesOfArea(area, facts, regions.find(({ code }) => code === area.code)?.name).map(
      ([kind, text]): Place => ({ kind, text, codes: [area.code] }),
    ),
  );
  const former = placesIn(facts.former, 'former');
  const provinces = placesIn(facts.provinces, 'province');
  return [
    ...[...ofRegions, ...former, ...provinces].map((place) => [place.text, place] as const),
    ...provinces.map((place) => [`landskapet ${place.text}`, place] as const),
    ...Object.entries(facts.parts).flatMap(([list, codes]) => {
      const names = namesIn(list);
      const place: Place = { kind: 'part', text: names[0] ?? '', codes };
      return names.map((name) => [name, place] as const);
    }),
  ];
}

function placesIn(
  table: Readonly<Record<string, readonly RegionCode[]>>,
  kind: PlaceKind,
): readonly Place[] {
  return Object.entries(table).map(([text, codes]) => ({ kind, text, codes }));
}

function namesOfArea(
  { code, shortName, county, iso, nuts }: Area,
  { areas }: PlaceFacts,
  official: string = shortName,
): readonly (readonly [PlaceKind, string])[] {
  const { aliases, adjectives, municipalities, towns } = areas[code] ?? {};
  const letter = iso?.replace(/^.*-/, '');
  const of = (kind: PlaceKind, ...texts: readonly (string | undefined)[]) =>
    texts.flatMap((text) => (text === undefined ? [] : [[kind, text] as const]));
  return [
    ...of('name', shortName, official, `Region ${shortName}`),
    ...of('county', county, `${nameInCounty(county)} County`),
    ...(letter === undefined ? [] : of('letter', letter, `${letter} län`, `${letter}-län`)),
    ...of('code', code, `län ${code}`, `länskod ${code}`, iso, nuts),
    ...of('alias', ...namesIn(aliases)),
    ...of('alias', ...namesIn(adjectives).flatMap((each) => [each, `${each}a`, `${each}t`])),
    ...of('town', ...namesIn(municipalities), ...namesIn(towns)),
  ];
}
