const ASCII = Array.from({ length: 95 }, (_, i) => String.fromCodePoint(0x20 + i)).join('');

/**
 * The letters in the page's font: those of Swedish and English, of names from neighbouring countries, and
 * punctuation. Any other letter is loaded from the package's complete files.
 */
export const LETTERS = `${ASCII}\u{a0}§«\u{ad}°²·»½×ÄÅÆÉÖØÜàáäåæçèéêëíïñóôöøúü–—‘’“”„•…−€`;

/** The weights that the style sheets and the map ask for. */
export const WEIGHTS = { min: 400, max: 700 } as const;

/** Returns letters as a CSS `unicode-range`: "U+20-7E, U+A0". */
export function unicodeRange(letters: string): string {
  const points = Array.from(letters, (letter) => letter.codePointAt(0) ?? 0).toSorted(
    (a, b) => a - b,
  );
  const runs: { from: number; to: number }[] = [];
  for (const point of points) {
    const last = runs.at(-1);
    if (last && point === last.to + 1) last.to = point;
    else runs.push({ from: point, to: point });
  }
  const hex = (point: number) => point.toString(16).toUpperCase();
  return runs
    .map(({ from, to }) => (from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`))
    .join(', ');
}
