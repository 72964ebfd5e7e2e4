/** Returns the value, or the nearer of two limits where it is beyond them. */
export function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
