import type { Atlas } from '../model/atlas';
import type { Neighbour } from '../model/dataset';
import { bearingBetween, type Compass } from '../geography/distance';
import { borderLake, neighboursOf } from '../geography/neighbours';
import { centreOf, type RegionCode } from '../model/region';

/** A region near another, with the themes that both have and those that only it has: ids, in the dataset's order. */
interface NearbyEntry {
  readonly code: RegionCode;
  /** The direction to it, between the centroids. */
  readonly bearing: Compass;
  /** False if the dataset lacks it: then nothing is known to be shared or not. */
  readonly hasData: boolean;
  readonly shared: readonly string[];
  readonly onlyThere: readonly string[];
}

export interface NeighbourEntry extends NearbyEntry {
  readonly border: Neighbour['border'];
  /** The lake that the border lies in, if its name is known. */
  readonly lake: string | null;
}

/** One of the nearest regions of a region without neighbours. Texts never call it a neighbour. */
export interface AcrossSeaEntry extends NearbyEntry {
  /** Kilometres from shore to shore. */
  readonly km: number;
}

/** The neighbours of a region or, if it has none, the nearest regions across the sea. */
export type NeighbourView = { readonly code: RegionCode } & (
  | { readonly kind: 'neighbours'; readonly entries: readonly NeighbourEntry[] }
  | { readonly kind: 'across-sea'; readonly entries: readonly AcrossSeaEntry[] }
);

/**
 * The regions around a region, with the themes they share.
 *
 * @param code a region with data: of another it is not known that it has no neighbours.
 * @returns neighbours in Swedish alphabetical order; across the sea, the nearest first.
 */
export function neighbourView(atlas: Atlas, code: RegionCode): NeighbourView {
  const neighbours = neighboursOf(atlas, code);
  if (neighbours.length > 0) {
    const entries = neighbours.map(({ code: other, border }) => ({
      ...nearbyEntry(atlas, code, other),
      border,
      lake: border === 'lake' ? borderLake(atlas.areas, code, other) : null,
    }));
    return { kind: 'neighbours', code, entries };
  }
  const nearest = atlas.areas.acrossSea.find((each) => each.code === code)?.nearest ?? [];
  const entries = nearest.map(({ code: other, km }) => ({
    ...nearbyEntry(atlas, code, other),
    km,
  }));
  return { kind: 'across-sea', code, entries };
}

function nearbyEntry(atlas: Atlas, here: RegionCode, code: RegionCode): NearbyEntry {
  const bearing = bearingBetween(centreOf(atlas.areas, here), centreOf(atlas.areas, code));
  const [mine, theirs] = [atlas.levels.get(here), atlas.levels.get(code)];
  const entry = { code, bearing, hasData: theirs !== undefined };
  if (!mine || !theirs) return { ...entry, shared: [], onlyThere: [] };
  const ids = atlas.dataset.themes.map(({ id }) => id).filter((id) => theirs.has(id));
  return {
    ...entry,
    shared: ids.filter((id) => mine.has(id)),
    onlyThere: ids.filter((id) => !mine.has(id)),
  };
}
