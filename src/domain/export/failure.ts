/** Why a file could not be made, for the interface to word. */
export type FileFailure =
  /** Code or shapes did not come from the server. */
  | { readonly kind: 'network' }
  /** A text holds a character that no file carries: "U+0000", in "Inriktningar, Text". */
  | { readonly kind: 'character'; readonly character: string; readonly place: string }
  | { readonly kind: 'cell'; readonly place: string; readonly reason: 'too-long' | 'reserved' }
  /** The browser gave no picture. */
  | { readonly kind: 'picture' }
  | { readonly kind: 'unknown'; readonly detail: string };
