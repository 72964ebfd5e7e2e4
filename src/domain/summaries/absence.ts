import { regionsWithTheme, type Atlas } from '../model/atlas';
import { areaOf, namesOf, type RegionCode } from '../model/region';
import type { AbsenceFacts } from './facts';
import { fullRegions } from './names';

/** Of fewer regions than this nothing is said. */
const LEAST = 3;

/**
 * Where a theme has been chosen by nobody: the whole parts of the country that are without, or the whole east coast,
 * whichever has more regions; of equals the coast. Nothing is said of a region whose focus areas may not all be known.
 *
 * @returns null if nobody has chosen the theme at all, or neither has `LEAST` regions.
 */
export function absenceFacts(atlas: Atlas, theme: string): AbsenceFacts | null {
  const having = new Set(regionsWithTheme(atlas, theme));
  if (having.size === 0) return null;
  const { areas, codes: inOrder, groups, eastCoast } = atlas.areas;
  const full = fullRegions(atlas);
  const areWithout = (codes: readonly RegionCode[]) =>
    codes.every((code) => full.has(code) && !having.has(code));
  const codesIn = (id: string) => areas.filter(({ group }) => group === id).map(({ code }) => code);
  const parts = groups.filter(({ id }) => areWithout(codesIn(id)));
  const inParts = parts.flatMap(({ id }) => codesIn(id));
  const alongCoast = areWithout(eastCoast) ? eastCoast : [];
  const isCoast = alongCoast.length >= inParts.length;
  const codes = isCoast ? alongCoast : inParts;
  const [first, last] = [alongCoast[0], alongCoast.at(-1)];
  if (codes.length < LEAST) return null;
  return {
    regions: namesOf(
      atlas.areas,
      inOrder.filter((code) => codes.includes(code)),
    ),
    parts: isCoast ? [] : parts.map(({ label }) => label),
    coast:
      isCoast && first !== undefined && last !== undefined
        ? [areaOf(atlas.areas, first).county, areaOf(atlas.areas, last).county]
        : null,
  };
}
