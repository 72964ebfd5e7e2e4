/** Returns whole numbers from 0 to below a limit. */
export type Random = (limit: number) => number;

/** Returns a random source (mulberry32) that gives the same numbers for the same seed. */
export function randomFrom(seed: number): Random {
  let state = Math.trunc(seed);
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % Math.max(1, limit);
  };
}
