/** Without rings, dots and accents, for who types without them: "jämställdhet" as "jamstalldhet". */
export function foldLetters(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '');
}
