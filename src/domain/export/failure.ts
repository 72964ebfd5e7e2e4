/** Why an export failed. */
export type ExportFailure =
  /** Code or shapes could not be fetched. */
  | { readonly kind: 'network' }
  /** A text has a character that files cannot contain: "U+0000" in "Inriktningar, Text". */
  | { readonly kind: 'character'; readonly character: string; readonly place: string }
  | { readonly kind: 'cell'; readonly place: string }
  /** The browser did not produce an image. */
  | { readonly kind: 'picture' }
  | { readonly kind: 'unknown'; readonly detail: string };
