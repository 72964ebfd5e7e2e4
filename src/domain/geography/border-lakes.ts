import type { RegionCode } from '../model/region';

/** The two borders that run in a lake all the way. Measured when the shapes are built (decision 2). */
const LAKES: Readonly<Record<string, string>> = { '03-04': 'Mälaren', '05-14': 'Vättern' };

/** The lake in which two regions meet, or null if they meet on land or not at all. Order does not matter. */
export function borderLake(a: RegionCode, b: RegionCode): string | null {
  return LAKES[[a, b].toSorted().join('-')] ?? null;
}
