import { neighboursOf } from '../geography/neighbours';
import { regionsWithTheme, type Atlas } from '../model/atlas';
import { centreOf, identityOf, namesOf, type RegionCode } from '../model/region';
import type { AbsenceFacts } from './facts';

/** A stretch of fewer regions than this is not worth a sentence. */
const LEAST = 3;
/** The least latitude between the centres of two regions for one to lie north of the other, degrees. */
const CLEARLY_NORTH = 0.5;

type Place =
  | { readonly kind: 'coast' | 'coast-end' }
  | { readonly kind: 'beyond'; readonly side: 'north' | 'south'; readonly of: RegionCode };
/** A stretch of the country, from north to south. */
type Stretch = Place & { readonly codes: readonly RegionCode[] };

/**
 * Where a theme has been chosen by nobody: of the whole east coast, its ends, and what lies clearly north and south
 * of all who have chosen it, the stretch with the most regions; of equals the coast.
 *
 * @returns null if nobody has chosen the theme at all, or nowhere a stretch of `LEAST` regions with data is without.
 */
export function absenceFacts(atlas: Atlas, theme: string): AbsenceFacts | null {
  const having = new Set(regionsWithTheme(atlas, theme));
  if (having.size === 0) return null;
  const [best] = [...alongCoast(atlas, having), ...beyondAll(atlas, having)]
    .filter((stretch) => isWorthSaying(atlas, stretch))
    .toSorted((a, b) => b.codes.length - a.codes.length);
  return best ? factsOf(atlas, best) : null;
}

/** North or south of an island is no stretch that a reader can point out. */
function isWorthSaying(atlas: Atlas, stretch: Stretch): boolean {
  const isBeyondIsland = stretch.kind === 'beyond' && neighboursOf(atlas, stretch.of).length === 0;
  return (
    stretch.codes.length >= LEAST &&
    !isBeyondIsland &&
    stretch.codes.every((code) => atlas.regionByCode.has(code))
  );
}

function factsOf({ areas }: Atlas, stretch: Stretch): AbsenceFacts {
  const { codes } = stretch;
  const regions = namesOf(
    areas,
    areas.codes.filter((code) => codes.includes(code)),
  );
  const [first, last] = [codes[0], codes.at(-1)];
  if (stretch.kind === 'beyond') {
    return {
      kind: 'beyond',
      side: stretch.side,
      of: identityOf(areas, stretch.of).county,
      regions,
    };
  }
  if (stretch.kind === 'coast' || !first || !last) return { kind: 'coast', regions };
  return {
    kind: 'coast-end',
    from: identityOf(areas, first).county,
    to: identityOf(areas, last).county,
    regions,
  };
}

function alongCoast({ areas }: Atlas, having: ReadonlySet<RegionCode>): readonly Stretch[] {
  const { eastCoast } = areas;
  const choosing = eastCoast.map((code) => having.has(code));
  const [north, south] = [choosing.indexOf(true), choosing.lastIndexOf(true)];
  if (north === -1) return [{ kind: 'coast', codes: eastCoast }];
  return [
    { kind: 'coast-end', codes: eastCoast.slice(south + 1) },
    { kind: 'coast-end', codes: eastCoast.slice(0, north) },
  ];
}

function beyondAll({ areas }: Atlas, having: ReadonlySet<RegionCode>): readonly Stretch[] {
  const latitude = (code: RegionCode) => centreOf(areas, code)[1];
  const southward = areas.codes.toSorted((a, b) => latitude(b) - latitude(a));
  const choosing = southward.filter((code) => having.has(code));
  const [north, south] = [choosing[0], choosing.at(-1)];
  if (!south || !north) return [];
  return [
    {
      kind: 'beyond',
      side: 'south',
      of: south,
      codes: southward.filter((code) => latitude(code) < latitude(south) - CLEARLY_NORTH),
    },
    {
      kind: 'beyond',
      side: 'north',
      of: north,
      codes: southward.filter((code) => latitude(code) > latitude(north) + CLEARLY_NORTH),
    },
  ];
}
