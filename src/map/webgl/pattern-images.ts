import type { Map as MapLibreMap } from 'maplibre-gl';
import { patternShape, type PatternId, type PatternShape } from '../../domain/choropleth/palette';
import { PATTERN_UNIT } from '../../domain/geography/projection';
import type { Colours } from './colours';
import { LOW_MAP_PATTERN_SCALE, LOW_MAP_HEIGHT } from '../lines';
import { pixelsPerUnit, zoomForHeight } from './scale';

/** Image pixels for a CSS pixel, fine enough for any screen. */
const DENSITY = 2;
/** Between whole zooms the map library lets a pattern double in size; this keeps it about its own. */
const BETWEEN = 0.75;

/** How much larger than its own size a pattern is at closer zooms, where its regions fill the view. */
const PATTERN_SIZES = [1, 1.5, 2.25, 3] as const;
type PatternSize = (typeof PATTERN_SIZES)[number];

/** The image of a pattern in one of its sizes. */
export function patternImage(id: PatternId, size: PatternSize): string {
  return `pattern-${id}-${size}`;
}

/** The image of a pattern as large as the SVG draws it when all of Sweden is in view. */
export function homeImage(id: PatternId): string {
  return `pattern-${id}-home`;
}

/** The sizes that patterns have closer than home: where they are coarser at home, the first is left out. */
export function patternSizes(homeZoom: number): readonly PatternSize[] {
  return PATTERN_SIZES.slice(isLow(homeZoom) ? 1 : 0);
}

/** True where all of Sweden is so low in view that patterns are coarser. */
function isLow(homeZoom: number): boolean {
  return homeZoom < zoomForHeight(LOW_MAP_HEIGHT);
}

/**
 * Adds a pattern to the map in its sizes, and at the size that it has in the SVG when all of Sweden is in view, so
 * that it does not change when WebGL takes over. An image that is there already is replaced.
 */
export function putPattern(
  map: MapLibreMap,
  id: PatternId,
  colours: Colours,
  homeZoom: number,
): void {
  const shape = patternShape(id);
  const homeUnit =
    PATTERN_UNIT * pixelsPerUnit(homeZoom) * (isLow(homeZoom) ? LOW_MAP_PATTERN_SCALE : 1);
  // CSS pixels for a unit of the tile: as usually seen, and as the map is told for the whole zoom below.
  const images = [
    [homeImage(id), homeUnit, homeUnit * 2 ** (Math.floor(homeZoom) - homeZoom)],
    ...patternSizes(homeZoom).map(
      (size) => [patternImage(id, size), size, size * BETWEEN] as const,
    ),
  ] as const;
  for (const [name, unit, unitAtWholeZoom] of images) {
    // A whole number of pixels, or the pattern would show its seams.
    const side = Math.max(shape.tile, Math.round(shape.tile * unit * DENSITY));
    const image = drawPattern(shape, colours, side);
    if (map.hasImage(name)) map.updateImage(name, image);
    else map.addImage(name, image, { pixelRatio: side / (shape.tile * unitAtWholeZoom) });
  }
}

/** One tile of a pattern, `side` pixels square. */
function drawPattern({ tile, width, parts }: PatternShape, colours: Colours, side: number) {
  const canvas = document.createElement('canvas');
  canvas.width = side;
  canvas.height = side;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('This browser gives no canvas to draw patterns on.');
  context.scale(side / tile, side / tile);
  context.lineWidth = width;
  for (const { path, ink } of parts) {
    context.fillStyle = colours.ink(ink);
    context.strokeStyle = colours.ink(ink);
    context[width === 0 ? 'fill' : 'stroke'](new Path2D(path));
  }
  return context.getImageData(0, 0, side, side);
}
