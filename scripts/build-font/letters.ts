const ASCII = Array.from({ length: 95 }, (_, i) => String.fromCodePoint(0x20 + i)).join('');

/**
 * The letters of the page's type: what Swedish and English are written with, the letters that other names in this
 * part of the world have, and the signs between them. Anything else comes from the package's whole files, for whom it concerns.
 */
export const LETTERS = `${ASCII}\u{a0}§«\u{ad}°²·»½×ÄÅÆÉÖØÜàáäåæçèéêëíïñóôöøúü–—‘’“”„•…−€`;

/** The weights that the style sheets and the map ask for. */
export const WEIGHTS = { min: 400, max: 700 } as const;

/** Letters as a style sheet writes them, `U+20-7E, U+A0`. */
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
