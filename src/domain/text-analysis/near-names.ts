import { distance } from 'fastest-levenshtein';
import { foldLetters } from './fold-letters';

/** Returns how many letters must be changed, added or taken away to make one word the other (Levenshtein). */
export const editDistance: (one: string, other: string) => number = distance;

/**
 * Returns what is spelt like a text save for so many letters, the nearest first, without regard to å, ä and ö. Two letters
 * that have changed places count as one.
 */
export function nearest<Item extends { readonly folded: string }>(
  text: string,
  items: readonly Item[],
  most: number,
): readonly Item[] {
  const typed = foldLetters(text);
  const near = items.filter(({ folded }) => Math.abs(folded.length - typed.length) <= most);
  return itemsWithin(most, near, ({ folded }) => lettersApart(typed, folded));
}

/** Returns the items that are at most so far away, the nearest first. */
export function itemsWithin<Item>(
  most: number,
  items: readonly Item[],
  apartFrom: (item: Item) => number,
): readonly Item[] {
  return items
    .map((item) => ({ item, apart: apartFrom(item) }))
    .filter(({ apart }) => apart <= most)
    .toSorted((a, b) => a.apart - b.apart)
    .map(({ item }) => item);
}

function lettersApart(one: string, other: string): number {
  const apart = editDistance(one, other);
  if (apart !== 2 || one.length !== other.length) return apart;
  const at = Array.from(one).findIndex((letter, i) => letter !== other[i]);
  const swapped = one.slice(0, at) + one.charAt(at + 1) + one.charAt(at) + one.slice(at + 2);
  return swapped === other ? 1 : 2;
}

/** Shorter words and names begin many others. */
const SHORTEST = 3;

/** Returns the names that begin like a word or are spelt somewhat like it, the nearest first. */
export function nearNames(word: string, names: readonly string[]): readonly string[] {
  const key = foldLetters(word.toLowerCase());
  if (key.length < SHORTEST) return [];
  return itemsWithin(key.length < 6 ? 1 : 2, names, (each) => {
    const name = foldLetters(each.toLowerCase());
    const isBegun = name.length >= SHORTEST && (name.startsWith(key) || key.startsWith(name));
    return isBegun ? 0 : editDistance(key, name);
  });
}
