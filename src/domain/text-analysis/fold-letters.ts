/** Without rings, dots and accents, for who types without them: "jämställdhet" as "jamstalldhet". */
export function foldLetters(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '');
}

/** Returns a name's letters and digits alone, in lower case and without marks: "Örebro län" is "orebrolan". */
export function lettersAndDigits(name: string): string {
  return foldLetters(name.toLowerCase()).replaceAll(/[^a-z\d]/g, '');
}

/** True if a text begins with the å, ä and ö that were typed: who types them means them. */
export function hasMarksOf(text: string, typed: string): boolean {
  const letters = Array.from(text);
  return Array.from(typed).every((each, i) => foldLetters(each) === each || each === letters[i]);
}

/** True for what has an å, ä or ö that a word has not, and differs from it without it too: "hållande" is no slip for "Halland". */
export function isOtherWord(word: string, typed: string): boolean {
  const isLacking = (letter: string) => foldLetters(letter) !== letter && !word.includes(letter);
  return foldLetters(typed) !== foldLetters(word) && Array.from(typed).some(isLacking);
}
