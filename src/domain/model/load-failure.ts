/** Why a file could not be used: it did not come, or something else is in it. `file` is its address. */
export interface FileFailure {
  readonly kind: 'missing' | 'unusable';
  readonly file: string;
}

/** A failure that a visitor is told of, in words that say what still works. */
export type LoadFailure =
  | { readonly kind: 'dataset' | 'geometry' | 'coarse'; readonly cause: FileFailure }
  /** The map's code, which an older page asks for in vain once there is a new version. */
  | { readonly kind: 'code' }
  | { readonly kind: 'webgl' }
  /** The reader has asked the browser to spare data. */
  | { readonly kind: 'saves-data' }
  | { readonly kind: 'map' };
