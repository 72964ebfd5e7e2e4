/** Why an export failed. */
export type ExportFailure =
  /** Code or shapes could not be fetched. */
  | { readonly kind: 'network' }
  /** A text has a character that files cannot contain: "U+0000" in "Inriktningar, Text". */
  | { readonly kind: 'character'; readonly character: string; readonly place: string }
  /** A text is longer than a cell of a workbook can be. */
  | { readonly kind: 'cell'; readonly place: string }
  /** The browser did not produce an image. */
  | { readonly kind: 'picture' }
  | { readonly kind: 'unknown'; readonly detail: string };

/** Thrown where a file cannot be made, with the reason for the reader. */
export class ExportError extends Error {
  readonly failure: ExportFailure;

  constructor(failure: ExportFailure, message: string, options?: ErrorOptions) {
    super(message, options);
    this.failure = failure;
  }
}
