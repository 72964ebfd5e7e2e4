import type { Atlas } from '../model/atlas';
import type { Neighbour } from '../model/dataset';
import { bearingBetween, type Compass } from '../geography/distance';
import { borderLake, neighboursOf } from '../geography/neighbours';
import { centreOf, type RegionCode } from '../model/region';

/** The themes that two regions share and do not share: ids, in the dataset's order. */
export interface ThemeDifference {
  readonly shared: readonly string[];
  readonly onlyThere: readonly string[];
}

/** A neighbour of a region. */
export interface NeighbourEntry extends ThemeDifference {
  readonly code: RegionCode;
  readonly border: Neighbour['border'];
  /** The lake that the border lies in, if its name is known. */
  readonly lake: string | null;
  /** The direction to it, between the centroids. */
  readonly bearing: Compass;
  /** False if the dataset lacks it: then nothing is known to be shared or not. */
  readonly hasData: boolean;
}

/** One of the nearest regions of a region without neighbours. Texts never call it a neighbour. */
export interface AcrossSeaEntry extends ThemeDifference {
  readonly code: RegionCode;
  /** Kilometres from shore to shore. */
  readonly km: number;
  /** The direction between the centroids. */
  readonly bearing: Compass;
  readonly hasData: boolean;
}

/** The neighbours of a region or, if it has none, the nearest regions across the sea. */
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
  /** The dataset lacks the region, and no other region lists it as a neighbour. */
  | { readonly kind: 'unknown'; readonly code: RegionCode };

/**
 * The regions around a region, with the themes they share.
 *
 * @returns neighbours in Swedish alphabetical order; across the sea, the nearest first.
 */
export function neighbourView(atlas: Atlas, code: RegionCode): NeighbourView {
  const neighbours = neighboursOf(atlas, code);
  if (neighbours.length > 0) {
    const entries = neighbours.map(({ code: other, border }) => ({
      code: other,
      border,
      lake: border === 'lake' ? borderLake(atlas.areas, code, other) : null,
      bearing: bearingTo(atlas, code, other),
      ...difference(atlas, code, other),
    }));
    return { kind: 'neighbours', code, entries };
  }
  if (!atlas.regionByCode.has(code)) return { kind: 'unknown', code };
  const nearest = atlas.areas.acrossSea.find((each) => each.code === code)?.nearest ?? [];
  const entries = nearest.map(({ code: other, km }) => ({
    code: other,
    km,
    bearing: bearingTo(atlas, code, other),
    ...difference(atlas, code, other),
  }));
  return { kind: 'across-sea', code, entries };
}

function bearingTo({ areas }: Atlas, code: RegionCode, other: RegionCode): Compass {
  return bearingBetween(centreOf(areas, code), centreOf(areas, other));
}

function difference(
  atlas: Atlas,
  here: RegionCode,
  there: RegionCode,
): ThemeDifference & { readonly hasData: boolean } {
  const [mine, theirs] = [atlas.levels.get(here), atlas.levels.get(there)];
  if (!mine || !theirs) return { hasData: theirs !== undefined, shared: [], onlyThere: [] };
  const ids = atlas.dataset.themes.map(({ id }) => id).filter((id) => theirs.has(id));
  return {
    hasData: true,
    shared: ids.filter((id) => mine.has(id)),
    onlyThere: ids.filter((id) => !mine.has(id)),
  };
}
