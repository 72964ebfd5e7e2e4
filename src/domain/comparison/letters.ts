import type { RegionCode } from '../model/region';

/** The letters of compared regions, one for each of `MAX_COMPARED`. */
export const LETTERS = 'ABCDEFGH';

/** The letter of a compared region, on the map and in texts, or "" for a region that is not compared. */
export function letterOf(compared: readonly RegionCode[], code: RegionCode): string {
  return LETTERS.charAt(compared.indexOf(code));
}
