import { foldLetters } from '../text-analysis/fold-letters';
import { stemSwedish } from '../text-analysis/stem';

const SHORTEST_ROOT = 4;

/**
 * Returns what the forms of a word and the words made from it have in common, without å ä ö: "säkra", "säkrad" and
 * "säkring", "cirkulär" and "cirkulärt". Looser than a stem.
 */
export function rootOf(word: string): string {
  const stem = stemSwedish(word);
  const bare = stem
    .replace(/([^e])ans?$/, '$1')
    .replace(/(?:n?ingar?|ning|ing|ande|else|are|het)$/, '')
    .replace(/([bdfghjklmnprv])t$/, '$1');
  return foldLetters(bare.length >= SHORTEST_ROOT ? bare : stem);
}
