import type { Atlas } from '../model/atlas';
import type { Neighbour } from '../model/dataset';
import { bearingBetween, nearestRegions, type Compass } from '../geography/distance';
import { borderLake, neighboursOf } from '../geography/neighbours';
import type { Position } from '../geography/projection';
import type { RegionCode } from '../model/region';

/** What two regions have in common and what not: theme ids, in the dataset's order of themes. */
export interface ThemeDifference {
  readonly shared: readonly string[];
  readonly onlyHere: readonly string[];
  readonly onlyThere: readonly string[];
}

/** A region that shares a border with the one looked from. */
export interface NeighbourEntry extends ThemeDifference {
  readonly code: RegionCode;
  readonly border: Neighbour['border'];
  /** The lake in which they meet, if its name is known. */
  readonly lake: string | null;
  /** Where it lies, or null if one of the two has no known place. */
  readonly bearing: Compass | null;
  /** False if the dataset says nothing of it: then nothing is shared and nothing is known to differ. */
  readonly hasData: boolean;
}

/** A region across the sea: near, but no neighbour, and never to be called so. */
export interface AcrossSeaEntry extends ThemeDifference {
  readonly code: RegionCode;
  /** Between the regions' label points, kilometres. */
  readonly km: number;
  readonly bearing: Compass;
  readonly hasData: boolean;
}

/** The surroundings of a region: its neighbours or, where it has none, the nearest across the sea. */
export type NeighbourView =
  | {
      readonly kind: 'neighbours';
      readonly code: RegionCode;
      readonly entries: readonly NeighbourEntry[];
    }
  | {
      readonly kind: 'across-sea';
      readonly code: RegionCode;
      readonly entries: readonly AcrossSeaEntry[];
    }
  /** The dataset says nothing of the region, and no other region names it as a neighbour. */
  | { readonly kind: 'unknown'; readonly code: RegionCode };

/** How many regions to name where there are no neighbours. */
const NEAREST = 3;

/**
 * Who lies around a region and what they share.
 *
 * @param points the regions' label points, from the map's shapes; may be incomplete.
 * @returns neighbours in Swedish alphabetical order; across the sea, the nearest first.
 */
export function neighbourView(
  atlas: Atlas,
  code: RegionCode,
  points: ReadonlyMap<RegionCode, Position>,
): NeighbourView {
  const neighbours = neighboursOf(atlas, code);
  if (neighbours.length > 0) {
    const entries = neighbours.map(({ code: other, border }) => ({
      code: other,
      border,
      lake: border === 'lake' ? borderLake(code, other) : null,
      bearing: bearingTo(points, code, other),
      ...difference(atlas, code, other),
    }));
    return { kind: 'neighbours', code, entries };
  }
  if (!atlas.regionByCode.has(code)) return { kind: 'unknown', code };
  const entries = nearestRegions(code, points, NEAREST).map((near) => ({
    ...near,
    ...difference(atlas, code, near.code),
  }));
  return { kind: 'across-sea', code, entries };
}

function bearingTo(
  points: ReadonlyMap<RegionCode, Position>,
  code: RegionCode,
  other: RegionCode,
): Compass | null {
  const [from, to] = [points.get(code), points.get(other)];
  return from && to ? bearingBetween(from, to) : null;
}

function difference(
  atlas: Atlas,
  here: RegionCode,
  there: RegionCode,
): ThemeDifference & { readonly hasData: boolean } {
  const [mine, theirs] = [atlas.levels.get(here), atlas.levels.get(there)];
  const ids = mine && theirs ? atlas.dataset.themes.map(({ id }) => id) : [];
  return {
    hasData: theirs !== undefined,
    shared: ids.filter((id) => mine?.has(id) && theirs?.has(id)),
    onlyHere: ids.filter((id) => mine?.has(id) && !theirs?.has(id)),
    onlyThere: ids.filter((id) => !mine?.has(id) && theirs?.has(id)),
  };
}
