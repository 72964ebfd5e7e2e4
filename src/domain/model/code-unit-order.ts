/** Compares texts by code units, independent of any locale: "09" before "10", "Z" before "a". */
export function byCodeUnit(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
