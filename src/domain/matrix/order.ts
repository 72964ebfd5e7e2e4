import { levelOf, type Atlas } from '../model/atlas';
import { centreOf, type RegionCode } from '../model/region';
import { similarityOf, similarityOfRegions } from '../similarity/similarity';
import { seriate } from './seriation';

/** The row orders that need no theme: alphabetical, north to south, similar side by side, most themes first. */
export const ROW_ORDERS = ['name', 'north', 'similarity', 'count'] as const;

/** How to sort the rows. By a theme, whose id follows: main, secondary, not chosen. */
export type RowOrder = (typeof ROW_ORDERS)[number] | `theme:${string}`;

/** All codes in an order. Equals are in alphabetical order, regions without data last. */
export function orderRegions(atlas: Atlas, order: RowOrder): readonly RegionCode[] {
  switch (order) {
    case 'name':
      return atlas.areas.codes;
    case 'count':
      return sortedBy(atlas, (code) => -(atlas.levels.get(code)?.size ?? -1));
    case 'north':
      return sortedBy(atlas, (code) => -centreOf(atlas.areas, code)[1]);
    case 'similarity':
      return bySimilarity(atlas);
    default: {
      const theme = order.slice('theme:'.length);
      return sortedBy(atlas, (code) => LEVEL_RANK[levelOf(atlas, code, theme)]);
    }
  }
}

const LEVEL_RANK = { main: 0, touches: 1, none: 2, unread: 3, 'no-data': 4 } as const;

/** Regions by a number, lowest first. The sort is stable, so equals stay in alphabetical order. */
function sortedBy(atlas: Atlas, key: (code: RegionCode) => number): readonly RegionCode[] {
  return atlas.areas.codes.toSorted((a, b) => key(a) - key(b));
}

function bySimilarity(atlas: Atlas): readonly RegionCode[] {
  const similarity = similarityOfRegions(atlas);
  const codes = [...similarity.profiles.keys()];
  const between = (a: number, b: number) => {
    const [one, other] = [codes[a], codes[b]];
    return one && other ? Math.round((1 - similarityOf(similarity, one, other)) * 1e6) : 0;
  };
  return [
    ...seriate(codes.length, between).flatMap((at) => codes[at] ?? []),
    ...atlas.areas.codes.filter((code) => !similarity.profiles.has(code)),
  ];
}
