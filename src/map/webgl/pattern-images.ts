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

/** How much larger than its own size a pattern is at closer zooms, where its regions fill the view: narrow stripes would flicker. */
const SIZES = [1, 1.5, 2.25, 3];

/** An image of a pattern, and the zoom from which it is shown. */
interface PatternImage {
  readonly name: string;
  readonly from: number;
  /** CSS pixels for a unit of the tile: as usually seen, and as the map is told for the whole zoom below. */
  readonly unit: number;
  readonly unitAtWholeZoom: number;
}

/**
 * The images of a pattern by rising zoom. Below the whole zoom after `homeZoom` it has the size that it has in the SVG when all of
 * Sweden is in view, so that it does not change when WebGL takes over.
 */
export function patternImages(
  id: PatternId,
  homeZoom: number,
): readonly [PatternImage, ...PatternImage[]] {
  const whole = Math.floor(homeZoom);
  const isLow = homeZoom < zoomForHeight(LOW_MAP_HEIGHT);
  const unit = PATTERN_UNIT * pixelsPerUnit(homeZoom) * (isLow ? LOW_MAP_PATTERN_SCALE : 1);
  const unitAtWholeZoom = unit * 2 ** (whole - homeZoom);
  // Where patterns are coarser at home, the first size is left out.
  const closer = SIZES.slice(isLow ? 1 : 0).map((size, i) => ({
    name: `pattern-${id}-${size}`,
    from: whole + 1 + i,
    unit: size,
    unitAtWholeZoom: size * BETWEEN,
  }));
  return [{ name: `pattern-${id}-home-${unit}`, from: 0, unit, unitAtWholeZoom }, ...closer];
}

/** Adds the images of a pattern to the map. One that is there already is replaced. */
export function putPattern(
  map: MapLibreMap,
  id: PatternId,
  colours: Colours,
  homeZoom: number,
): void {
  const shape = patternShape(id);
  for (const { name, unit, unitAtWholeZoom } of patternImages(id, homeZoom)) {
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
