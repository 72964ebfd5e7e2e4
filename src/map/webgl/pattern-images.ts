import type { Map as MapLibreMap } from 'maplibre-gl';
import { patternShape, type PatternId, type PatternShape } from '../../domain/choropleth/palette';
import { PATTERN_UNIT } from '../../domain/geography/projection';
import type { Colours } from './colours';
import { LOW_MAP_PATTERN_SCALE, LOW_MAP_HEIGHT } from '../lines';
import { pixelsPerUnit, zoomForHeight } from './scale';

/** Image pixels for a CSS pixel, fine enough for any screen. */
const DENSITY = 2;
/** Between whole zooms the map library lets a pattern double in size; this keeps it about its own. */
const MIDDLE = 0.75;

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
  const homeUnit =
    PATTERN_UNIT * pixelsPerUnit(homeZoom) * (isLow(homeZoom) ? LOW_MAP_PATTERN_SCALE : 1);
  const shrink = 2 ** (Math.floor(homeZoom) - homeZoom);
  for (const size of patternSizes(homeZoom)) {
    put(map, patternImage(id, size), id, colours, size, size * MIDDLE);
  }
  put(map, homeImage(id), id, colours, homeUnit, homeUnit * shrink);
}

/** `unit` and `unitAtWholeZoom` are CSS pixels for a unit of the tile: as usually seen, and as the map is told. */
function put(
  map: MapLibreMap,
  name: string,
  id: PatternId,
  colours: Colours,
  unit: number,
  unitAtWholeZoom: number,
): void {
  const shape = patternShape(id);
  // A whole number of pixels, or the pattern would show its seams.
  const side = Math.max(shape.tile, Math.round(shape.tile * unit * DENSITY));
  const image = drawPattern(shape, colours, side);
  if (map.hasImage(name)) map.updateImage(name, image);
  else map.addImage(name, image, { pixelRatio: side / (shape.tile * unitAtWholeZoom) });
}

/** One tile of a pattern, `side` pixels square. */
function drawPattern(shape: PatternShape, colours: Colours, side: number): ImageData {
  const canvas = document.createElement('canvas');
  canvas.width = side;
  canvas.height = side;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('This browser gives no canvas to draw patterns on.');
  context.scale(side / shape.tile, side / shape.tile);
  for (const { path, ink } of shape.parts) {
    inkPath(context, new Path2D(path), shape.width, colours.ink(ink));
  }
  return context.getImageData(0, 0, side, side);
}

/** Strokes the path, or fills it where `width` is 0. */
function inkPath(
  context: CanvasRenderingContext2D,
  path: Path2D,
  width: number,
  ink: string,
): void {
  if (width === 0) {
    context.fillStyle = ink;
    context.fill(path);
    return;
  }
  context.strokeStyle = ink;
  context.lineWidth = width;
  context.stroke(path);
}
