import type { AreaStyle } from '../../domain/choropleth/choropleth';
import {
  FORCED_PATTERNS,
  type BasemapColour,
  type InkId,
  type PatternId,
  type SwatchId,
} from '../../domain/choropleth/palette';

/** The palette as the visitor asks for it, in colours that the map library can parse. */
export type Colours = Readonly<ReturnType<typeof coloursOf>>;

/**
 * The colours and line widths of a style sheet, whose custom properties `property` returns. `resolve` is given where the
 * visitor forces colours, and turns a CSS system colour such as "Canvas" into rgb().
 */
export function coloursOf(
  property: (name: string) => string,
  resolve: ((colour: string) => string) | null,
) {
  const known = new Map<string, string>();
  // Asked once: with each answer the browser works out the styles of the page anew, also while the pointer moves.
  const colour = (name: string) => {
    const found = known.get(name) ?? resolve?.(property(name)) ?? property(name);
    known.set(name, found);
    return found;
  };
  return {
    swatch: (id: SwatchId) => colour(`--swatch-${id}`),
    ink: (id: InkId) => colour(`--ink-${id}`),
    ground: (id: BasemapColour) => colour(`--ground-${id}`),
    /** The pattern of an area: where colours are forced, more areas have one. */
    pattern: ({ fill, pattern }: Pick<AreaStyle, 'fill' | 'pattern'>): PatternId | null =>
      pattern ?? (resolve ? (FORCED_PATTERNS[fill] ?? null) : null),
    /** Width of outlines, compared with the ordinary. */
    lineScale: Number(property('--bolder')),
  };
}
