import type { PatternId, SwatchId } from '../../domain/choropleth/palette';

/** The class that fills a shape with a swatch; its colour is in the palette's style sheet. */
export function fillClass(fill: SwatchId): string {
  return `map-fill fill-${fill}`;
}

/** The value of a pattern shape's `fill` attribute. */
export function patternFill(pattern: PatternId | null): string {
  return pattern === null ? 'none' : `url(#pattern-${pattern})`;
}
