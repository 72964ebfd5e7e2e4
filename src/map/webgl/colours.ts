import {
  BOLDER,
  GROUND,
  PATTERNS,
  STRONGER,
  SWATCHES,
  type GroundId,
  type PatternId,
  type Scheme,
  type SchemeColours,
  type SwatchId,
} from '../../domain/choropleth/palette';

/** The palette of one scheme in colours that the map library can parse. */
export interface Colours {
  swatch(id: SwatchId): string;
  ink(id: PatternId): string;
  ground(id: GroundId): string;
  /** How many times their ordinary width outlines have. */
  readonly bolder: number;
  /** True where the visitor's own few colours tell no classes apart. */
  readonly isForced: boolean;
}

/**
 * The palette table in one scheme; `resolve` turns a CSS system colour such as "Canvas" into rgb().
 * `contrast`: the reader asks for more of it.
 */
export function coloursOf(
  scheme: Scheme,
  resolve: (colour: string) => string,
  contrast = false,
): Colours {
  const known = new Map<string, string>();
  const pick = (colours: SchemeColours) => {
    const colour = colours[scheme];
    if (scheme !== 'forced') return colour;
    const found = known.get(colour) ?? resolve(colour);
    known.set(colour, found);
    return found;
  };
  return {
    swatch: (id) => pick(SWATCHES[id]),
    ink: (id) => pick(PATTERNS[id].ink),
    ground: (id) => pick(GROUND[(contrast && STRONGER[id]) || id]),
    bolder: contrast || scheme === 'forced' ? BOLDER : 1,
    isForced: scheme === 'forced',
  };
}

/**
 * What a system colour is on this visitor's screen, as rgb(). Only the browser knows, so an element of
 * that colour is put below `host` and its computed style read.
 */
export function systemColour(host: HTMLElement, colour: string): string {
  const probe = host.ownerDocument.createElement('span');
  probe.style.color = colour;
  host.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}
