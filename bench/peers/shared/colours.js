/** The colours of the atlas's one-theme map in the light scheme, as its palette has them. */
export const FILLS = { main: '#15616d', touches: '#9bc9c8', none: '#faf7f0' };
export const GROUND = { sea: '#d3dfe6', land: '#e6e1d8', border: '#ffffff' };

/** West, south, east, north of the 21 regions. */
export const SWEDEN = [10.95, 55.32, 24.18, 69.07];

/** Free space around Sweden in the map, CSS pixels. */
export const PADDING = 20;
