import { foldLetters } from '../text-analysis/fold-letters';
import { stemSwedish } from '../text-analysis/stem';

/** A word of a text, as it is compared: in small letters. `at` and `end` say where it stands, UTF-16 units. */
export interface WordPlace {
  readonly word: string;
  readonly at: number;
  readonly end: number;
}

/** The words and numbers of a text, in order. "COVID-19-pandemins" is three. */
export function wordsIn(text: string): readonly WordPlace[] {
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: found, index }) => ({
    word: found.toLocaleLowerCase('sv-SE'),
    at: index,
    end: index + found.length,
  }));
}

/** The words of a text alone, in small letters, without rings and dots: how names are compared. */
export function plainWords(text: string): string {
  return wordsIn(text)
    .map(({ word }) => foldLetters(word))
    .join(' ');
}

/**
 * What the forms of a word and of the words made from it have in common, folded: "säkra", "säkrad" and
 * "säkring", "cirkulär" and "cirkulärt". Looser than a stem, so it is looked at after that.
 */
export function rootOf(word: string): string {
  const stem = stemSwedish(word);
  const bare = stem
    .replace(/(?:n?ingar?|ning|ing|ande|else|are|het)$/, '')
    .replace(/(?<=[bdfghjklmnprv])t$/, '');
  return foldLetters(bare.length >= SHORTEST_ROOT ? bare : stem);
}

const SHORTEST_ROOT = 4;

/**
 * What people write around what they look for: "vilka arbetar med …", "who works with …", and the words of
 * the page's own frame. Looked for only where nothing else is asked for.
 */
const AROUND: ReadonlySet<string> = new Set(
  (
    'alla alltså arbeta arbetar arbete arbetet att av bland de den det du där en ett finns från för gör göra har hos hur håller i ' +
    'jag jobbar kan kontakt kontakta kontakter kontaktperson kontaktuppgifter man med mellan mig mot någon något några när nära och ' +
    'om på ringa ringer region regionen regionens regioner regionerna samt satsar ska som telefon telefonnummer tema till ' +
    'under ut var vad vem vi vid vilka vilken vilket vill var är åt över ' +
    'a about all an and any are at by call contact do does for from has have how in is me number of on or phone regions region that the ' +
    'their theme they to what where which who whom with work working works'
  ).split(' '),
);

/** True for a word that only stands around what is asked for. */
export function isAround(word: string): boolean {
  return AROUND.has(word);
}
