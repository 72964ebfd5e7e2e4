import { themesOf, type Atlas } from '../model/atlas';
import { bearingBetween } from '../geography/distance';
import { borderLake, neighboursOf } from '../geography/neighbours';
import { centreOf, type RegionCode } from '../model/region';

export type NeighbourView = ReturnType<typeof neighbourView>;

/**
 * The neighbours of a region or, if it has none, the nearest regions across the sea, which texts never call neighbours; with
 * the themes they share.
 *
 * @param code a region with data: of another it is not known that it has no neighbours.
 * @returns neighbours in Swedish alphabetical order; across the sea, the nearest first.
 */
export function neighbourView(atlas: Atlas, code: RegionCode) {
  const neighbours = neighboursOf(atlas, code).map(({ code: other, border }) => ({
    ...nearbyEntry(atlas, code, other),
    border,
    /** The lake that the border lies in, if its name is known. */
    lake: border === 'lake' ? borderLake(atlas.areas, code, other) : null,
  }));
  if (neighbours.length > 0) return { kind: 'neighbours', code, entries: neighbours } as const;
  const nearest = atlas.areas.acrossSea.find((each) => each.code === code)?.nearest ?? [];
  const entries = nearest.map(({ code: other, km }) => ({
    ...nearbyEntry(atlas, code, other),
    /** Kilometres from shore to shore. */
    km,
  }));
  return { kind: 'across-sea', code, entries } as const;
}

function nearbyEntry(atlas: Atlas, here: RegionCode, code: RegionCode) {
  const [mine, theirs] = [atlas.levels.get(here), atlas.levels.get(code)];
  const ids = mine ? themesOf(atlas, code) : [];
  return {
    code,
    /** The direction to it, between the centroids. */
    bearing: bearingBetween(centreOf(atlas.areas, here), centreOf(atlas.areas, code)),
    /** False if the dataset lacks it: then nothing is known to be shared or not. */
    hasData: theirs !== undefined,
    /** The themes that both have, and those that only it has: ids, in the dataset's order. */
    shared: ids.filter((id) => mine?.has(id)),
    onlyThere: ids.filter((id) => !mine?.has(id)),
  };
}
