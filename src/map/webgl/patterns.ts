import type { Map as MapLibreMap } from 'maplibre-gl';
import {
  PATTERN_IDS,
  PATTERNS,
  type PatternId,
  type PatternShape,
} from '../../domain/choropleth/palette';
import { PATTERN_UNIT } from '../../domain/geography/projection';
import type { Colours } from './colours';
import { pixelsPerUnit } from './scale';

/** Image pixels for a CSS pixel, fine enough for any screen. */
const DENSITY = 2;
/** Between whole zooms the map library lets a pattern double in size; this keeps it about its own. */
const MIDDLE = 0.75;

/** The image of a pattern, at its nominal size whatever the zoom. */
export function patternImage(id: PatternId): string {
  return `pattern-${id}`;
}

/** The image of a pattern as large as the SVG draws it when all of Sweden is in view. */
export function homeImage(id: PatternId): string {
  return `pattern-${id}-home`;
}

/**
 * Adds every pattern to the map twice: at its own size, and at the size that it has in the SVG when all of Sweden is
 * in view, so that it does not change when WebGL takes over. An image that is there already is replaced.
 */
export function putPatterns(map: MapLibreMap, colours: Colours, homeZoom: number): void {
  const homeUnit = PATTERN_UNIT * pixelsPerUnit(homeZoom);
  const shrink = 2 ** (Math.floor(homeZoom) - homeZoom);
  for (const id of PATTERN_IDS) {
    put(map, patternImage(id), id, colours, 1, MIDDLE);
    put(map, homeImage(id), id, colours, homeUnit, homeUnit * shrink);
  }
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
  const shape = PATTERNS[id];
  // A whole number of pixels, or the pattern would show its seams.
  const side = Math.max(shape.tile, Math.round(shape.tile * unit * DENSITY));
  const image = drawPattern(shape, colours.ink(id), side);
  if (map.hasImage(name)) map.updateImage(name, image);
  else map.addImage(name, image, { pixelRatio: side / (shape.tile * unitAtWholeZoom) });
}

/** One tile of a pattern, `side` pixels square. */
function drawPattern(shape: PatternShape, ink: string, side: number): ImageData {
  const canvas = document.createElement('canvas');
  canvas.width = side;
  canvas.height = side;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('This browser gives no canvas to draw patterns on.');
  context.scale(side / shape.tile, side / shape.tile);
  inkPath(context, new Path2D(shape.path), shape.width, ink);
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
