/** Without rings, dots and accents, for those who type without them: "jämställdhet" as "jamstalldhet". */
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

/** How å and ä may sound to those who misspell by ear. */
const SOUNDS: Readonly<Record<string, string>> = { å: 'o', ä: 'e' };

/**
 * True for what has an å, ä or ö that a word lacks, and is neither this word without its marks nor as it sounds: "hållande"
 * is no slip for "Halland", but "Stockhålm" is one for "Stockholm".
 */
export function isOtherWord(word: string, typed: string): boolean {
  const isLacking = (letter: string) => foldLetters(letter) !== letter && !word.includes(letter);
  const letters = Array.from(typed);
  const heard = letters.map((each) => (isLacking(each) ? (SOUNDS[each] ?? each) : each)).join('');
  const isSame = [typed, heard].some((each) => foldLetters(each) === foldLetters(word));
  return !isSame && letters.some(isLacking);
}
