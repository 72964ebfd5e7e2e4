import { regionsWithTheme, type Atlas } from '../model/atlas';
import type { AbsenceFacts, Stretch } from './facts';
import { nameOf, namesOf, REGION_CODES, type RegionCode } from '../model/region';
import { REGION_POINTS } from '../geography/generated';

/**
 * The regions of the mainland along the Gulf of Bothnia and the Baltic, from north to south. Gotland is an
 * island, and the coasts of Blekinge and Skåne face south: a sentence that names Kalmar as the end says so.
 */
export const EAST_COAST: readonly RegionCode[] = [
  '25',
  '24',
  '22',
  '21',
  '03',
  '01',
  '04',
  '05',
  '08',
];

/** A stretch of fewer regions than this is not worth a sentence. */
const LEAST = 3;

interface Candidate {
  readonly stretch: Stretch;
  /** How many regions with data are in it. */
  readonly size: number;
}

/**
 * Where nobody works with a theme: of the whole east coast, its ends, and what lies north and south of all
 * who do, the one with the most regions; of equals the coast.
 *
 * @returns null if nobody works with the theme at all, or nowhere a stretch of `LEAST` regions is without.
 */
export function absenceFacts(atlas: Atlas, theme: string): AbsenceFacts | null {
  const having = new Set(regionsWithTheme(atlas, theme));
  if (having.size === 0) return null;
  const [best] = [...alongCoast(atlas, having), ...beyondAll(atlas, having)]
    .filter(({ size }) => size >= LEAST)
    .toSorted((a, b) => b.size - a.size);
  return best ? { stretch: best.stretch, missing: namesOf(atlas.missing) } : null;
}

function alongCoast(atlas: Atlas, having: ReadonlySet<RegionCode>): readonly Candidate[] {
  const size = (codes: readonly RegionCode[]) =>
    codes.filter((code) => atlas.regionByCode.has(code)).length;
  const [first, last] = [EAST_COAST[0], EAST_COAST.at(-1)];
  const working = EAST_COAST.filter((code) => having.has(code));
  const [north, south] = [working[0], working.at(-1)];
  if (!first || !last) return [];
  if (!north || !south) {
    const stretch = { kind: 'coast', first: nameOf(first), last: nameOf(last) } as const;
    return [{ stretch, size: size(EAST_COAST) }];
  }
  const beyond = (side: 'north' | 'south', of: RegionCode, end: RegionCode): Stretch => ({
    kind: 'coast-beyond',
    side,
    of: nameOf(of),
    end: nameOf(end),
  });
  return [
    {
      stretch: beyond('south', south, last),
      size: size(EAST_COAST.slice(EAST_COAST.indexOf(south) + 1)),
    },
    {
      stretch: beyond('north', north, first),
      size: size(EAST_COAST.slice(0, EAST_COAST.indexOf(north))),
    },
  ];
}

function beyondAll(atlas: Atlas, having: ReadonlySet<RegionCode>): readonly Candidate[] {
  const latitude = (code: RegionCode) => REGION_POINTS.get(code)?.[1] ?? 0;
  const northward = REGION_CODES.filter((code) => atlas.regionByCode.has(code)).toSorted(
    (a, b) => latitude(a) - latitude(b),
  );
  const working = northward.filter((code) => having.has(code));
  const [south, north] = [working[0], working.at(-1)];
  if (!south || !north) return [];
  const candidate = (side: 'north' | 'south', of: RegionCode, count: number): Candidate => ({
    stretch: { kind: 'beyond', side, of: nameOf(of), count },
    size: count,
  });
  return [
    candidate('south', south, northward.indexOf(south)),
    candidate('north', north, northward.length - 1 - northward.indexOf(north)),
  ];
}
