import { regionsWithTheme, type Atlas } from '../model/atlas';
import type { Bilingual } from '../model/bilingual';
import { areaOf, namesOf, type RegionCode } from '../model/region';
import { fullRegions } from './names';

/** Of fewer regions than this nothing is said. */
const LEAST = 3;

/** Returns the one part of the country in which all regions that have chosen a theme lie, if they are several. */
export function partOfAll(atlas: Atlas, theme: string): Bilingual | null {
  const having = regionsWithTheme(atlas, theme);
  const { areas } = atlas;
  const parts = new Set(having.map((code) => areaOf(areas, code).group));
  if (having.length < 2 || parts.size > 1 || areas.groups.length < 2) return null;
  return areas.groups.find(({ id }) => parts.has(id))?.label ?? null;
}

export type AbsenceFacts = NonNullable<ReturnType<typeof absenceFacts>>;

/**
 * Returns where a theme has been chosen by nobody: the whole parts of the country that are without, or the whole east coast,
 * whichever has more regions; of equals the coast. Nothing is said of a region whose focus areas may not all be known,
 * nor where so few have chosen the theme that by chance not even one of them would lie there.
 *
 * @returns null if nobody has chosen the theme at all, neither has `LEAST` regions, or the absence
 * may be chance.
 */
export function absenceFacts(atlas: Atlas, theme: string) {
  const having = new Set(regionsWithTheme(atlas, theme));
  const { areas, codes, groups, eastCoast } = atlas.areas;
  const full = fullRegions(atlas);
  const isWithout = (code: RegionCode) => full.has(code) && !having.has(code);
  const codesIn = (id: string) => areas.filter(({ group }) => group === id).map(({ code }) => code);
  const parts = groups.filter(({ id }) => codesIn(id).every(isWithout));
  const inParts = parts.flatMap(({ id }) => codesIn(id));
  const alongCoast = eastCoast.every(isWithout) ? eastCoast : [];
  const isCoast = alongCoast.length >= inParts.length;
  const absent = isCoast ? alongCoast : inParts;
  const isExpected = having.size * absent.length >= atlas.regionByCode.size;
  const [first, last] = [absent[0], absent.at(-1)];
  if (absent.length < LEAST || !isExpected || first === undefined || last === undefined)
    return null;
  const countyOf = (code: RegionCode) => areaOf(atlas.areas, code).county;
  const inAlphabet = codes.filter((code) => absent.includes(code));
  return {
    /** In Swedish alphabetical order. */
    regions: namesOf(atlas.areas, inAlphabet),
    /** Empty where it is the coast. */
    parts: isCoast ? [] : parts.map(({ label }) => label),
    /** The counties at the two ends of the coast, from north to south; null where it is parts of the country. */
    coast: isCoast ? ([countyOf(first), countyOf(last)] as const) : null,
  };
}
