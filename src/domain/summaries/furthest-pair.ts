import { furthestPair } from '../comparison/furthest-pair';
import type { FurthestPairFacts } from './facts';
import { identityOf, type RegionCode } from '../model/region';

/** How far apart compared regions lie; null for fewer than two. */
export function furthestPairFacts(codes: readonly RegionCode[]): FurthestPairFacts | null {
  const furthest = furthestPair(codes);
  if (!furthest) return null;
  const { from, to, km, bearing } = furthest;
  return {
    from: identityOf(from).county,
    to: identityOf(to).county,
    km,
    bearing,
    isPair: codes.length === 2,
  };
}
