import type { MultiPolygon } from 'geojson';
import type { NamePlace, Position, RegionCode } from '../../model/region';
import { linesOf, widthOf, type Placement } from '../labels';
import { candidatesFor, type Candidate, type Name, type Tier } from './candidates';
import type { Effort } from './effort';
import type { NameHints } from './hints';
import { createRaster, toMapPoint } from './raster';
import { solve } from './solve';

/** More names than this are not placed: a map has no room for lines to all of them. */
export const MOST_PLACED = 60;

export interface NamedArea {
  readonly code: RegionCode;
  readonly name: string;
  readonly label: Position;
  readonly geometry: MultiPolygon;
}

/**
 * The places of the names of areas at all heights of the map, so that none meet; of more than `MOST_PLACED` areas, none. Tiers
 * are solved from the largest down, and a name keeps its place where it is nearly as good as another. Where there is no room
 * for all, those of larger areas are placed; a name that has no place has none on smaller maps either. One for which there
 * is no room at all has an empty list, and is drawn as if none had been looked for. The same input gives the same places.
 */
export function placeNames(
  areas: readonly NamedArea[],
  hints: NameHints,
  effort: Effort,
): ReadonlyMap<RegionCode, readonly NamePlace[]> {
  if (areas.length > MOST_PLACED) return new Map();
  const raster = createRaster(areas.map(({ geometry }) => geometry));
  const named = areas.map((area, index) => toName(area, index, hints));
  let names = named.toSorted((a, b) => raster.sizeOf(b.index) - raster.sizeOf(a.index));
  const places = new Map<RegionCode, readonly Placement[]>();
  for (const tier of tiersOf(effort)) {
    const candidates = names.map((name) =>
      candidatesFor(name, tier, raster, places.get(name.code)?.[0] ?? null, effort),
    );
    const picks = solve(candidates, effort);
    for (const [i, { code }] of names.entries()) {
      places.set(code, withPlacement(places.get(code) ?? [], tier, picks[i]));
    }
    names = names.filter((_, i) => picks[i] !== undefined);
  }
  return new Map([...places].map(([code, all]) => [code, all.map(toPlace)]));
}

function toName({ code, name: text, label }: NamedArea, index: number, hints: NameHints): Name {
  const lines = linesOf(text);
  const name = { code, lines, width: widthOf(lines), point: label };
  return { ...name, index, origin: toMapPoint(label), hint: hints.get(code) ?? {} };
}

/** From the largest down. */
function tiersOf({ tiers }: Effort): readonly Tier[] {
  return tiers.map((from, i) => ({ from, below: tiers[i + 1] ?? Infinity })).toReversed();
}

function withPlacement(
  later: readonly Placement[],
  { from, below }: Tier,
  pick: Candidate | undefined,
): readonly Placement[] {
  const [next, ...rest] = later;
  if (!pick) return later;
  const { at, anchor, hasLeader } = pick;
  const isSame = next?.at === at && next.anchor === anchor && next.hasLeader === hasLeader;
  if (isSame) return [{ ...next, from }, ...rest];
  return [{ from, below, at, anchor, hasLeader }, ...later];
}

function toPlace({ from, at, anchor, hasLeader }: Placement): NamePlace {
  return { from, at, anchor, ...(hasLeader ? { leader: true as const } : {}) };
}
