import { levelOf, type Atlas } from '../model/atlas';
import type { Position } from '../geography/projection';
import { REGION_CODES, type RegionCode } from '../model/region';
import { seriate } from './seriation';
import { similarityOf, type Similarity } from '../similarity/similarity';

/**
 * How to sort the rows. `name`: Swedish alphabetical. `theme`: main, touches, not chosen. `count`: most
 * themes first. `similarity`: alike beside alike. `north`: from north to south.
 */
export type RowOrder =
  | { readonly by: 'name' | 'count' }
  | { readonly by: 'theme'; readonly theme: string }
  | { readonly by: 'similarity'; readonly similarity: Similarity<RegionCode> }
  | { readonly by: 'north'; readonly points: ReadonlyMap<RegionCode, Position> };

/** How to sort the columns: as the dataset does, or the theme that most regions work with first. */
export type ColumnOrder = 'dataset' | 'count';

/** All 21 codes in the order asked for. Equals stand in alphabetical order; what cannot be placed, last. */
export function orderRegions(atlas: Atlas, order: RowOrder): readonly RegionCode[] {
  switch (order.by) {
    case 'name':
      return REGION_CODES;
    case 'count':
      return sortedBy((code) => -(atlas.levels.get(code)?.size ?? -1));
    case 'theme':
      return sortedBy((code) => LEVEL_RANK[levelOf(atlas, code, order.theme)]);
    case 'north':
      return sortedBy((code) => -(order.points.get(code)?.[1] ?? Number.NEGATIVE_INFINITY));
    case 'similarity':
      return bySimilarity(order.similarity);
  }
}

/** Theme ids in the order asked for; of equals, as in the dataset. */
export function orderThemes(atlas: Atlas, order: ColumnOrder): readonly string[] {
  const ids = atlas.dataset.themes.map(({ id }) => id);
  if (order === 'dataset') return ids;
  const count = (id: string) =>
    [...atlas.levels.values()].filter((levels) => levels.has(id)).length;
  return ids.toSorted((a, b) => count(b) - count(a));
}

const LEVEL_RANK = { main: 0, touches: 1, none: 2, 'no-data': 3 } as const;

/** Regions by a number, lowest first. The sort is stable, so that equals stay in alphabetical order. */
function sortedBy(key: (code: RegionCode) => number): readonly RegionCode[] {
  return REGION_CODES.toSorted((a, b) => {
    const [x, y] = [key(a), key(b)];
    return x === y ? 0 : x - y;
  });
}

/** Regions without data resemble nobody: they come last, in alphabetical order. */
function bySimilarity(similarity: Similarity<RegionCode>): readonly RegionCode[] {
  const codes = similarity.profiles.map(({ code }) => code);
  const between = (a: number, b: number) => {
    const [one, other] = [codes[a], codes[b]];
    return one && other ? Math.round((1 - similarityOf(similarity, one, other)) * 1e6) : 0;
  };
  return [
    ...seriate(codes.length, between).flatMap((at) => codes[at] ?? []),
    ...REGION_CODES.filter((code) => !similarity.indexOf.has(code)),
  ];
}
