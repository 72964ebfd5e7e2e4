import type { Atlas } from '../domain/model/atlas';
import { isNeighbourhood } from '../domain/geography/neighbours';
import { namesOf, type RegionCode } from '../domain/model/region';
import type { Messages } from './messages';

/** What is compared, in the words of a heading. */
export function comparisonTitle(
  atlas: Atlas,
  codes: readonly RegionCode[],
  { compare }: Pick<Messages, 'compare'>,
): string {
  return compare.title(namesOf(atlas.areas, codes), isNeighbourhood(atlas, codes));
}
