import { foldLetters } from './fold-letters';

/** A word of a text, as it is compared: in small letters. `at` and `end` are its place, UTF-16 units. */
export interface WordPlace {
  readonly word: string;
  readonly at: number;
  readonly end: number;
}

/** Soft hyphens, zero-width spaces and joiners: a text may carry them within words, and nobody sees them. */
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/gu;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00AD\u200B-\u200D\u2060\uFEFF]*/gu;

/** Returns the words and numbers of a text, in order, composed and without invisible characters. "COVID-19-pandemins" is three. */
export function wordsIn(text: string): readonly WordPlace[] {
  return [...text.matchAll(WORD)].map(({ 0: found, index }) => ({
    word: plain(found.toLowerCase()),
    at: index,
    end: index + found.length,
  }));
}

/** Most words are plain already: this is asked of every word of every text at every key. */
function plain(word: string): string {
  return /^[a-zåäö\d]+$/.test(word) ? word : word.normalize('NFC').replaceAll(INVISIBLE, '');
}

/** Returns the words of a text without their places. */
export function listWords(text: string): readonly string[] {
  return wordsIn(text).map(({ word }) => word);
}

/** Returns the words of a text in small letters, a space between them. */
export function plainWords(text: string): string {
  return listWords(text).join(' ');
}

/** Returns the words of a text in small letters without rings, dots and accents: how names are compared. */
export function foldedWords(text: string): string {
  return foldLetters(plainWords(text));
}
