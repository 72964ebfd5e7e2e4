import { foldLetters } from '../text-analysis/fold-letters';
import { foldedWords } from '../text-analysis/tokenize';
import type { Match } from './matches';
import type { Findable } from './things';

/** What is called exactly as asked for goes before any number of words in a text. */
export const NAMED = 200;

/** A match by name, in no field. */
export function nameMatch(score: number, terms: ReadonlySet<string> = new Set()): Match {
  return { score, fields: new Set(), terms };
}

/** The words of a contact's name as terms. */
export function nameTerms(thing: Findable | undefined): ReadonlySet<string> {
  if (thing?.kind !== 'contact') return new Set();
  return new Set(foldedWords(thing.contact.name).split(' ').map(nameTerm));
}

/** The term of a word of a name, told apart from words of texts. */
export function nameTerm(word: string): string {
  return `@${foldLetters(word)}`;
}
