import type { Atlas } from '../domain/atlas';
import { isNeighbourhood } from '../domain/geography/neighbours';
import { namesOf, type RegionCode } from '../domain/region';
import type { Wording } from './wording';

/** What is compared, in the words of a heading. */
export function comparisonTitle(
  atlas: Atlas,
  codes: readonly RegionCode[],
  { compare }: Pick<Wording, 'compare'>,
): string {
  return compare.title(namesOf(codes), isNeighbourhood(atlas, codes));
}
