import { regionsWithTheme, type Atlas } from '../model/atlas';
import type { AbsenceFacts, Stretch } from './facts';
import { centreOf, identityOf, namesOf, type RegionCode } from '../model/region';

/** A stretch of fewer regions than this is not worth a sentence. */
const LEAST = 3;

/**
 * Where a theme has been chosen by nobody: of the whole east coast, its ends, and what lies north and south
 * of all who have chosen it, the stretch with the most regions; of equals the coast.
 *
 * @returns null if nobody has chosen the theme at all, or nowhere a stretch of `LEAST` regions is without.
 */
export function absenceFacts(atlas: Atlas, theme: string): AbsenceFacts | null {
  const having = new Set(regionsWithTheme(atlas, theme));
  if (having.size === 0) return null;
  const [best] = [...alongCoast(atlas, having), ...beyondAll(atlas, having)]
    .filter(({ regions }) => regions.length >= LEAST)
    .toSorted((a, b) => b.regions.length - a.regions.length);
  return best ? { stretch: best, missing: namesOf(atlas.areas, atlas.missing) } : null;
}

/** The names of those with data, in Swedish alphabetical order. */
function withData(atlas: Atlas, codes: readonly RegionCode[]): readonly string[] {
  return namesOf(
    atlas.areas,
    atlas.areas.codes.filter((code) => codes.includes(code) && atlas.regionByCode.has(code)),
  );
}

function alongCoast(atlas: Atlas, having: ReadonlySet<RegionCode>): readonly Stretch[] {
  const { eastCoast } = atlas.areas;
  const choosing = eastCoast.filter((code) => having.has(code));
  const [north, south] = [choosing[0], choosing.at(-1)];
  const [first, last] = [eastCoast[0], eastCoast.at(-1)];
  if (!first || !last) return [];
  if (!north || !south) return [{ kind: 'coast', regions: withData(atlas, eastCoast) }];
  const beyond = (
    side: 'north' | 'south',
    [of, end]: readonly [RegionCode, RegionCode],
    codes: readonly RegionCode[],
  ): Stretch => ({
    kind: 'coast-beyond',
    side,
    of: identityOf(atlas.areas, of).county,
    end: identityOf(atlas.areas, end).county,
    regions: withData(atlas, codes),
  });
  return [
    beyond('south', [south, last], eastCoast.slice(eastCoast.indexOf(south) + 1)),
    beyond('north', [north, first], eastCoast.slice(0, eastCoast.indexOf(north))),
  ];
}

function beyondAll(atlas: Atlas, having: ReadonlySet<RegionCode>): readonly Stretch[] {
  const latitude = (code: RegionCode) => centreOf(atlas.areas, code)[1];
  const northward = atlas.areas.codes
    .filter((code) => atlas.regionByCode.has(code))
    .toSorted((a, b) => latitude(a) - latitude(b));
  const choosing = northward.filter((code) => having.has(code));
  const [south, north] = [choosing[0], choosing.at(-1)];
  if (!south || !north) return [];
  const beyond = (
    side: 'north' | 'south',
    of: RegionCode,
    codes: readonly RegionCode[],
  ): Stretch => ({
    kind: 'beyond',
    side,
    of: identityOf(atlas.areas, of).county,
    regions: withData(atlas, codes),
  });
  return [
    beyond('south', south, northward.slice(0, northward.indexOf(south))),
    beyond('north', north, northward.slice(northward.indexOf(north) + 1)),
  ];
}
