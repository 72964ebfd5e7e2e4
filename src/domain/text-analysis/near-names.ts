import { distance } from 'fastest-levenshtein';
import { foldLetters } from './fold-letters';

/** Returns how many letters must be changed, added or taken away to make one word the other (Levenshtein). */
export const editDistance: (one: string, other: string) => number = distance;

/** Shorter words and names begin many others. */
const SHORTEST = 3;

/** Returns the names that begin like a word or are spelt somewhat like it, the nearest first. */
export function nearNames(word: string, names: readonly string[]): readonly string[] {
  const key = foldLetters(word.toLowerCase());
  if (key.length < SHORTEST) return [];
  const allowed = key.length < 6 ? 1 : 2;
  return names
    .map((name) => ({ name, apart: apartFrom(key, foldLetters(name.toLowerCase())) }))
    .filter(({ apart }) => apart <= allowed)
    .toSorted((one, other) => one.apart - other.apart)
    .map(({ name }) => name);
}

function apartFrom(key: string, name: string): number {
  const isBegun = name.length >= SHORTEST && (name.startsWith(key) || key.startsWith(name));
  return isBegun ? 0 : editDistance(key, name);
}
