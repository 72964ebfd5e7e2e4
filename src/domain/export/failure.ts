export type ExportFailure =
  /** Code or shapes could not be fetched. */
  | { readonly kind: 'network' }
  /** A text has a character that files cannot contain, or more of them than a cell can: in "Inriktningar, Text". */
  | { readonly kind: 'text'; readonly place: string }
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
