import type { PatternId } from '../../domain/choropleth/palette';

/** The image of a pattern, at its nominal size whatever the zoom. */
export function patternImage(id: PatternId): string {
  return `pattern-${id}`;
}

/** The image of a pattern as large as the SVG draws it when all of Sweden is in view. */
export function homeImage(id: PatternId): string {
  return `pattern-${id}-home`;
}
