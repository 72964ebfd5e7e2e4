import { BASELINE } from './contenders.mjs';

/** @typedef {{ median: number, min: number, max: number }} Spread */

/** @param {number[]} values @returns {Spread} */
export function spread(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const median =
    sorted.length % 2 === 1
      ? sorted[Math.floor(middle)]
      : (sorted[middle - 1] + sorted[middle]) / 2;
  return { median, min: sorted[0], max: sorted[sorted.length - 1] };
}

/**
 * The measured values of one contender, one for each round, or null where it has none.
 * @param {Record<string, number>[]} rounds
 */
export function valuesOf(rounds, metric) {
  const values = rounds.map((round) => round[metric]);
  return values.every((value) => typeof value === 'number') ? values : null;
}

/**
 * Ratios to the baseline, each round against the same round, so that what slowed the machine in one
 * round slowed both.
 * @param {Record<string, Record<string, number>[]>} results by contender
 * @returns {Spread | null}
 */
export function ratioOf(results, id, metric) {
  const own = valuesOf(results[id], metric);
  const base = valuesOf(results[BASELINE], metric);
  return own && base && spread(own.map((value, round) => value / base[round]));
}
