import type { Atlas } from '../../domain/model/atlas';
import { orderRegions } from '../../domain/matrix/order';
import type { RegionCode } from '../../domain/model/region';
import { REGION_POINTS } from '../../domain/geography/generated';
import { similarityOfRegions } from '../../domain/similarity/of-regions';

/** How the reader has asked for the rows. What each needs to be worked out is found when it is asked for. */
export type RowSort =
  | { readonly by: 'name' | 'count' | 'similarity' | 'north' }
  | { readonly by: 'theme'; readonly theme: string };

/** The orders that are not by a theme, as they are offered. */
export const ROW_ORDERS = ['name', 'north', 'similarity', 'count'] as const;

/** All 21 codes in the order asked for. */
export function sortRows(atlas: Atlas, sort: RowSort): readonly RegionCode[] {
  switch (sort.by) {
    case 'similarity':
      return orderRegions(atlas, {
        by: 'similarity',
        similarity: similarityOfRegions(atlas),
      });
    case 'north':
      return orderRegions(atlas, { by: 'north', points: REGION_POINTS });
    case 'theme':
      return orderRegions(atlas, sort);
    case 'name':
    case 'count':
      return orderRegions(atlas, { by: sort.by });
  }
}

const THEME = 'tema:';

/** A sort as the value of a choice in a form; `sortOfValue` reads it back. */
export function valueOfSort(sort: RowSort): string {
  return sort.by === 'theme' ? THEME + sort.theme : sort.by;
}

export function sortOfValue(value: string): RowSort {
  if (value.startsWith(THEME)) return { by: 'theme', theme: value.slice(THEME.length) };
  return { by: ROW_ORDERS.find((each) => each === value) ?? 'name' };
}
