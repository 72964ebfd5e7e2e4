import { regionsWithTheme, type Atlas } from '../model/atlas';
import { areaOf, namesOf, type RegionCode } from '../model/region';
import type { AbsenceFacts } from './facts';

/** A stretch of fewer regions than this is not worth a sentence. */
const LEAST = 3;

/** A stretch of the country: of the coast from north to south, or whole parts of the country. */
interface Stretch extends Pick<AbsenceFacts, 'parts'> {
  readonly codes: readonly RegionCode[];
  /** True of an end of the coast. */
  readonly isEnd: boolean;
}

/**
 * Where a theme has been chosen by nobody: of the whole east coast, its ends, and the parts of the country that are
 * without together, the stretch with the most regions; of equals the coast.
 *
 * @returns null if nobody has chosen the theme at all, or nowhere a stretch of `LEAST` regions with data is without.
 */
export function absenceFacts(atlas: Atlas, theme: string): AbsenceFacts | null {
  const having = new Set(regionsWithTheme(atlas, theme));
  if (having.size === 0) return null;
  const [best] = [...alongCoast(atlas, having), emptyParts(atlas, having)]
    .filter(({ codes }) => codes.length >= LEAST && isKnown(atlas, codes))
    .toSorted((a, b) => b.codes.length - a.codes.length);
  return best ? factsOf(atlas, best) : null;
}

const isKnown = ({ regionByCode }: Atlas, codes: readonly RegionCode[]) =>
  codes.every((code) => regionByCode.has(code));

function factsOf({ areas }: Atlas, { codes, parts, isEnd }: Stretch): AbsenceFacts {
  const [first, last] = [codes[0], codes.at(-1)];
  return {
    regions: namesOf(
      areas,
      areas.codes.filter((code) => codes.includes(code)),
    ),
    parts,
    ends:
      isEnd && first !== undefined && last !== undefined
        ? [areaOf(areas, first).county, areaOf(areas, last).county]
        : null,
  };
}

function alongCoast({ areas }: Atlas, having: ReadonlySet<RegionCode>): readonly Stretch[] {
  const { eastCoast } = areas;
  const choosing = eastCoast.map((code) => having.has(code));
  const [north, south] = [choosing.indexOf(true), choosing.lastIndexOf(true)];
  if (north === -1) return [{ codes: eastCoast, parts: [], isEnd: false }];
  return [eastCoast.slice(south + 1), eastCoast.slice(0, north)].map((codes) => ({
    codes,
    parts: [],
    isEnd: true,
  }));
}

/** The parts of the country of which all regions have data and none has the theme. */
function emptyParts(atlas: Atlas, having: ReadonlySet<RegionCode>): Stretch {
  const { areas, groups } = atlas.areas;
  const inPart = (id: string) => areas.filter(({ group }) => group === id).map(({ code }) => code);
  const empty = groups.filter(({ id }) => {
    const codes = inPart(id);
    return isKnown(atlas, codes) && codes.every((code) => !having.has(code));
  });
  return {
    codes: empty.flatMap(({ id }) => inPart(id)),
    parts: empty.map(({ label }) => label),
    isEnd: false,
  };
}
