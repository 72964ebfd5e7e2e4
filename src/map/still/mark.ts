import type { PatternId } from '../../domain/choropleth/palette';

/** A rectangle, in the picture's own units. */
export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A line's colour (#rrggbb) and width. */
export interface Line {
  readonly colour: string;
  readonly width: number;
}

/** What fills a shape: a colour, a pattern on it, or both. `scale` 1 is the pattern's own size. */
export interface Fill {
  readonly colour: string | null;
  readonly pattern?: { readonly id: PatternId; readonly scale: number } | null;
}

/** How a line of text is set. `size` is that of the type, in the picture's units. */
export interface Lettering {
  readonly size: number;
  readonly weight: number;
  readonly colour: string;
}

/**
 * One thing to draw. A picture is a list of them, in the order they are laid on each other, and every format
 * draws that same list. Coordinates are the picture's own, x to the right and y downwards.
 */
export type StillMark =
  | {
      readonly kind: 'shape';
      /** Shapes of one name are the same outline. */
      readonly name: string;
      /** As in an SVG path's `d`. */
      readonly path: string;
      readonly fill?: Fill;
      readonly line?: Line;
      /** 1 unless said otherwise. */
      readonly opacity?: number;
    }
  | { readonly kind: 'box'; readonly box: Frame; readonly fill: Fill; readonly line?: Line }
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly x: number;
      /** Of the baseline. */
      readonly y: number;
      readonly lettering: Lettering;
      readonly anchor: 'start' | 'middle' | 'end';
      /** A rim around the letters, to be read on any ground. */
      readonly halo?: Line;
    }
  /** What is drawn through an opening, and ends at its edge. */
  | { readonly kind: 'window'; readonly frame: Frame; readonly marks: readonly StillMark[] };
