const ASCII = Array.from({ length: 95 }, (_, i) => String.fromCodePoint(0x20 + i)).join('');

/**
 * The letters in the page's font: those of Swedish and English, of names from neighbouring countries, and
 * punctuation. Any other letter is loaded from the package's complete files.
 */
export const LETTERS = `${ASCII}\u{a0}§«\u{ad}°²·»½×ÄÅÆÉÖØÜàáäåæçèéêëíïñóôöøúü–—‘’“”„•…−€`;

/** The weights that the style sheets and the map ask for. */
export const WEIGHTS = { min: 400, max: 700 } as const;
