import { regionsCalled } from '../../domain/geography/find-region';
import { nameOf, type AreaSystem, type RegionCode } from '../../domain/model/region';
import { listedNames, type PlaceFacts } from '../../domain/search/facts';
import { foldLetters, lettersAndDigits } from '../../domain/text-analysis/fold-letters';
import { suggestWord } from '../checks/text-match';
import { fill, type Wording } from '../issues/wording';

/** Returns the areas that a text may mean: one, several, or none. */
export type PlaceFinder = (text: string) => readonly RegionCode[];

export type IsPlace = (text: string) => boolean;

/** Creates a finder of areas by code, letter, NUTS, ISO, any usual name, and names that are no more. */
export function createPlaceFinder(areas: AreaSystem, places: PlaceFacts | null): PlaceFinder {
  const isCounties = areas.areas.some(({ county, shortName }) =>
    COUNTY.test(`${county} ${shortName}`),
  );
  const bare = isCounties ? countyName : municipalityName;
  const keyOf = (text: string) => lettersAndDigits(bare(text)).replace(/s$/, '');
  const others = new Map(otherNames(places).map(([name, codes]) => [keyOf(name), codes]));
  const known = new Map<string, readonly RegionCode[]>();

  function findOne(written: string): readonly RegionCode[] {
    // Some programs write the code 1 as "1.0", and 1480 as "1 480".
    const text = written.replace(/^(\d+)[.,]0+$/, '$1').replace(/^(\d{1,3})\s(\d{3})$/, '$1$2');
    if (NUMBERS.test(text)) {
      const exact = areas.areas.filter((area) => text === area.code || text === area.shortName);
      return exact.map(({ code }) => code);
    }
    const whole = regionsCalled(areas, text);
    // A municipality is no county of the same name.
    if (!isCounties && COUNTY.test(text)) {
      const isExact = (code: RegionCode) => areas.byCode.get(code)?.shortName === text.trim();
      return others.get(keyOf(text)) ?? whole.filter(isExact);
    }
    if (whole.length > 0) return whole;
    return others.get(keyOf(text)) ?? regionsCalled(areas, bare(text));
  }

  function find(text: string): readonly RegionCode[] {
    const whole = findOne(text);
    if (whole.length > 0) return whole;
    const names = placeNamesIn(text);
    const parts = names.map(findOne);
    if (parts.some((codes) => codes.length === 0)) return [];
    // "Ekby (k0003)": the code says which of those called so.
    const coded = parts
      .flat()
      .find((code) => names.includes(code) && parts.every((codes) => codes.includes(code)));
    return coded === undefined ? [...new Set(parts.flat())] : [coded];
  }

  return (text) => {
    const trimmed = text.trim();
    const codes =
      known.get(trimmed) ?? (trimmed === '' || trimmed.length > 80 ? [] : find(trimmed));
    known.set(trimmed, codes);
    return codes;
  };
}

/** "1, 3" and "01-2" are numbers, and not 13 and 12. */
const NUMBERS = /^\d+(?:\W+\d+)+$/;

const BEFORE =
  /^(?:landstinget(?: i)?|county (?:council )?of|länskod|länsbokstav|län|region(?:en)?|kod|code)\s+/i;
const AFTER = /\s+(?:läns landsting|landsting|region(?:en)?|county(?: council)?|län)$/i;

const COUNTY = /(?:^|\s)(?:läns?|landsting(?:et)?|region(?:en)?|county)(?:\s|$)/i;

/** The name of a municipality: "Habo kommun" is "Habo". */
const municipalityName = (text: string) =>
  text.normalize('NFC').replace(/\s+(?:kommun|stad|municipality)$/i, '');

/** A name without what it is the name of: "Landstinget i Kalmar län" is "Kalmar". */
function countyName(text: string): string {
  return text.normalize('NFC').replace(BEFORE, '').replace(AFTER, '');
}

function otherNames(
  places: PlaceFacts | null,
): readonly (readonly [string, readonly RegionCode[]])[] {
  if (places === null) return [];
  const { areas, former, provinces, parts } = places;
  return [
    ...Object.entries(parts).flatMap(([names, codes]) =>
      listedNames(names).map((name) => [name, codes] as const),
    ),
    ...Object.entries(provinces),
    ...Object.entries(former),
    ...Object.entries(areas).flatMap(([code, { aliases }]) =>
      listedNames(aliases).map((name) => [name, [code]] as const),
    ),
  ];
}

/** Returns the parts of "20 Dalarna", "Dalarna (W)" or "Dalarna och Gävleborg", each of which must be a place. */
export function placeNamesIn(text: string): readonly string[] {
  const parts = text
    .replace(/^(\d{1,5})[\s.:–-]+/, '$1,')
    .split(/[,;/&()[\]\n]|\s(?:och|and|samt)\s|\s[-–]\s/i);
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

/** A hint with the names of the areas that were meant, with a code where several are called so, or of the nearest one. */
export function placeHint(
  areas: AreaSystem,
  text: string,
  codes: readonly RegionCode[],
): Wording | null {
  const named = (code: RegionCode) => {
    const name = nameOf(areas, code);
    return regionsCalled(areas, name).length === 1 ? name : `${name} (${code})`;
  };
  if (codes.length > 0) return fill('Possible names: {}.', codes.map(named).join(', '));
  const all = areas.areas.flatMap(({ shortName, county }) => [shortName, county]);
  return suggestWord(text, all, spelling);
}

/** "Wermland" is spelt as "Värmland" nearly. */
const spelling = (text: string) => foldLetters(text.toLowerCase()).replaceAll('w', 'v');
