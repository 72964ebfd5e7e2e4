import type { Dataset } from '../model/dataset';
import { countyIn, nameInCounty, type Area, type RegionCode } from '../model/region';
import { listedNames, type PlaceFacts } from './facts';

/** What a name is to its region, the ones that name it best first. */
type PlaceKind =
  | 'name'
  | 'county'
  | 'letter'
  | 'code'
  | 'alias'
  | 'adjective'
  | 'town'
  | 'former'
  | 'province'
  | 'part';

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
  const former = placesListed(facts.former, 'former');
  const provinces = placesListed(facts.provinces, 'province');
  return [
    ...[...ofRegions, ...former, ...provinces].flatMap((place) =>
      waysToWrite(place).map((name) => [name, place] as const),
    ),
    ...provinces.map((place) => [`landskapet ${place.text}`, place] as const),
    ...Object.entries(facts.parts).flatMap(([list, codes]) => {
      const names = listedNames(list);
      const place: Place = { kind: 'part', text: names[0] ?? '', codes };
      return names.flatMap((name) =>
        [name, ...adjectivesOf(name)].map((each) => [each, place] as const),
      );
    }),
  ];
}

/** A county that is no more may go without its -s, or by its English name; a province has an adjective. */
function waysToWrite({ kind, text }: Place): readonly string[] {
  if (kind === 'province') return [text, ...adjectivesOf(text)];
  if (kind !== 'former') return [text];
  const name = nameInCounty(text);
  return [text, `${name} län`, `${name} County`, `${name}s County`];
}

/** "Småländsk" of "Småland". */
function adjectivesOf(name: string): readonly string[] {
  return name.endsWith('land') ? inflected(name.replace(/land$/, 'ländsk')) : [];
}

const inflected = (adjective: string) => [adjective, `${adjective}a`, `${adjective}t`];

function placesListed(
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
    ...of('county', county, countyIn(county, 'en')),
    ...(letter === undefined ? [] : of('letter', letter, `${letter} län`, `${letter}-län`)),
    ...of('code', code, `län ${code}`, `länskod ${code}`, iso, nuts),
    ...of('alias', ...listedNames(aliases)),
    ...of('adjective', ...listedNames(adjectives).flatMap(inflected)),
    ...of('town', ...listedNames(municipalities), ...listedNames(towns)),
  ];
}
