/** How the answer is not quite what was asked. Whatever is replaced or left out is said. */
export type SearchNote =
  /** Nothing has the typed word; what is shown has these. */
  | { readonly kind: 'instead'; readonly typed: string; readonly shown: readonly string[] }
  /** What is shown has the typed word or these, which mean the same. */
  | { readonly kind: 'also'; readonly typed: string; readonly shown: readonly string[] }
  /** Nothing has the typed word; the others were looked for without it. */
  | { readonly kind: 'unknown'; readonly typed: string }
  /** Some of the people, towns and other places that are shown have names that only begin so. */
  | { readonly kind: 'begun'; readonly typed: string }
  /** Nothing has all the words. */
  | { readonly kind: 'partial' }
  /** Nothing has exactly this in a row. */
  | { readonly kind: 'phrase'; readonly typed: string }
  /** Beside a place: "nära", "grannar till". */
  | { readonly kind: 'relation'; readonly typed: string }
  /** Nothing of it lies in the place. */
  | { readonly kind: 'elsewhere'; readonly typed: string; readonly place: string }
  /** What is lacking was asked for, and cannot be looked for. */
  | { readonly kind: 'absence' };
