import type { AreaStyle } from '../../domain/choropleth/choropleth';
import {
  HIGH_CONTRAST_WIDTH,
  BASEMAP,
  FORCED_PATTERNS,
  INKS,
  HIGH_CONTRAST_COLOUR,
  SWATCHES,
  type GroundId,
  type InkId,
  type PatternId,
  type Scheme,
  type SchemeColours,
  type SwatchId,
} from '../../domain/choropleth/palette';

/** The palette of one scheme in colours that the map library can parse. */
export type Colours = Readonly<ReturnType<typeof coloursOf>>;

/**
 * The palette in one scheme. `resolve` turns a CSS system colour such as "Canvas" into rgb(); `contrast` is true where
 * the visitor asks for more contrast.
 */
export function coloursOf(scheme: Scheme, resolve: (colour: string) => string, contrast = false) {
  const known = new Map<string, string>();
  const pick = (colours: SchemeColours) => {
    const colour = colours[scheme];
    if (scheme !== 'forced') return colour;
    const found = known.get(colour) ?? resolve(colour);
    known.set(colour, found);
    return found;
  };
  return {
    swatch: (id: SwatchId) => pick(SWATCHES[id]),
    ink: (id: InkId) => pick(INKS[id]),
    /** The pattern of an area: where colours are forced, more areas have one. */
    pattern: ({ fill, pattern }: Pick<AreaStyle, 'fill' | 'pattern'>): PatternId | null =>
      pattern ?? (scheme === 'forced' ? (FORCED_PATTERNS[fill] ?? null) : null),
    ground: (id: GroundId) => pick(BASEMAP[(contrast && HIGH_CONTRAST_COLOUR[id]) || id]),
    /** Width of outlines, compared with the ordinary. */
    lineScale: contrast || scheme === 'forced' ? HIGH_CONTRAST_WIDTH : 1,
  };
}
