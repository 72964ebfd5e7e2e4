/** Without rings, dots and accents, for who types without them: "jämställdhet" as "jamstalldhet". */
export function foldLetters(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '');
}

/** Returns a name's letters and digits alone, in lower case and without marks: "Örebro län" is "orebrolan". */
export function lettersAndDigits(name: string): string {
  return foldLetters(name.toLowerCase()).replaceAll(/[^a-z\d]/g, '');
}
