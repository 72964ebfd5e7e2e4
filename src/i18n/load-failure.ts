/** Why a file could not be used. Places, what was found and what was expected are the data's own words. */
export type FileFault =
  | { readonly reason: 'network' | 'not-json' | 'not-geojson' | 'no-regions' }
  | { readonly reason: 'status'; readonly status: number }
  | {
      readonly reason: 'shape';
      readonly faults: number;
      readonly place: string;
      readonly found: string;
      readonly expected: string;
    };

/** A failure that a visitor is told of, in words that say what still works. */
export type LoadFailure =
  | { readonly kind: 'dataset'; readonly file: string; readonly fault: FileFault }
  | { readonly kind: 'geometry' | 'coarse'; readonly file: string; readonly fault: FileFault }
  /** The map's code, which an older page asks for in vain once there is a new version. */
  | { readonly kind: 'code' }
  | { readonly kind: 'webgl' }
  /** The reader has asked the browser to spare data. */
  | { readonly kind: 'saves-data' }
  | { readonly kind: 'map' };
