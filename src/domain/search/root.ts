import { foldLetters } from '../text-analysis/fold-letters';

const SHORTEST_ROOT = 4;

/**
 * Returns what a lemma and the words made from it have in common, without å ä ö: "säkra" and "säkring".
 */
export function rootOf(lemma: string): string {
  const bare = lemma
    .replace(/([^e])ans?$/, '$1')
    .replace(/(?:n?ingar?|ning|ing|ande|else|are|het)$/, '')
    .replace(/([bdfghjklmnprv])t$/, '$1');
  return foldLetters(bare.length >= SHORTEST_ROOT ? bare : lemma);
}
