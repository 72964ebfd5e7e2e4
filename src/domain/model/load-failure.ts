/** Why a file could not be used. `file` is its address; issues are named by their place in it. */
export type FileFailure =
  | {
      readonly kind: 'network' | 'not-json' | 'not-geojson' | 'no-regions';
      readonly file: string;
    }
  | { readonly kind: 'status'; readonly file: string; readonly status: number }
  | { readonly kind: 'shape'; readonly file: string; readonly issues: readonly Mismatch[] };

/** What a file has at a place in it, instead of what was expected: the data's own words. */
interface Mismatch {
  readonly place: string | null;
  readonly found: string;
  readonly expected: string;
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
