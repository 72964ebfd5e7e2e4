import type { Atlas } from '../domain/atlas';
import { isNeighbourhood } from '../domain/neighbours';
import { identityOf, type RegionCode } from '../domain/region';
import type { Wording } from './wording';

/** What is compared, in the words of a heading. */
export function comparisonTitle(
  atlas: Atlas,
  codes: readonly RegionCode[],
  { compare }: Pick<Wording, 'compare'>,
): string {
  const names = codes.map((code) => identityOf(code).shortName);
  return compare.title(names, isNeighbourhood(atlas, codes));
}
