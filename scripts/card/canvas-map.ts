import { createCanvas, Path2D, type CanvasPattern, type SKRSContext2D } from '@napi-rs/canvas';
import type { Feature, FeatureCollection } from 'geojson';
import { labelsOf } from '../../src/domain/labels';
import type { Painting } from '../../src/domain/painting';
import { GROUND, PATTERNS, SWATCHES, type PatternId } from '../../src/domain/palette';
import { project, SWEDEN_BOX } from '../../src/domain/projection';
import type { RegionCode } from '../../src/domain/region';
import type { MapShapes } from '../../src/domain/geometry';
import { pathOf } from '../../src/map/svg/shapes';

/** A rectangle of the card, in its pixels. */
export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Patterns are drawn a little larger than on the page, because cards are shown small. */
const PATTERN_SCALE = 1.25;
const MARGIN = 30;

/** Draws the map of a painting into `frame`, all of Sweden in its middle, with the regions outlined that the page is about. */
export function drawMap(
  context: SKRSContext2D,
  frame: Frame,
  geometry: MapShapes,
  painting: Painting,
  outlined: readonly RegionCode[],
): void {
  const place = placing(frame);
  const regions = geometry.regions.features.map((feature) => ({
    code: String(feature.properties?.['code']),
    path: place(feature),
  }));
  context.save();
  context.beginPath();
  context.rect(frame.x, frame.y, frame.width, frame.height);
  context.clip();
  fill(context, GROUND.sea.light, frameOf(frame));
  for (const land of paths(geometry.surroundings, place)) {
    fill(context, GROUND.land.light, land);
    stroke(context, GROUND.landLine.light, 0.75, land);
  }
  for (const { code, path } of regions) drawRegion(context, path, painting, code);
  for (const lake of paths(geometry.lakes, place)) fill(context, GROUND.lake.light, lake);
  // White alone would be lost between two regions of the palest class.
  for (const { path } of regions) stroke(context, GROUND.border.light, 2, path);
  for (const { path } of regions) stroke(context, GROUND.coast.light, 0.75, path);
  const chosen = regions.filter(({ code }) => outlined.some((each) => each === code));
  if (chosen.length > 0) {
    // The outline lies outside the region, so that little Gotland keeps its colour.
    for (const { path } of chosen) stroke(context, GROUND.halo.light, 10, path);
    for (const { path } of chosen) stroke(context, GROUND.selected.light, 6, path);
    for (const { code, path } of chosen) drawRegion(context, path, painting, code);
    // Where two of them meet, their colours would otherwise touch.
    for (const { path } of chosen) stroke(context, GROUND.selected.light, 2, path);
    for (const lake of paths(geometry.lakes, place)) fill(context, GROUND.lake.light, lake);
  }
  drawNumbers(context, frame, geometry, painting);
  context.restore();
}

/** Fills a rectangle with a class of the legend: its colour and its pattern. */
export function drawSwatch(
  context: SKRSContext2D,
  frame: Frame,
  { fill: id, pattern }: Painting['legend'][number],
): void {
  const shape = frameOf(frame);
  fill(context, SWATCHES[id].light, shape);
  if (pattern) fill(context, patternOf(context, pattern), shape);
  stroke(context, GROUND.coast.light, 1, shape);
}

/** The numbers that tell the classes apart without colour, where the legend has any. */
function drawNumbers(
  context: SKRSContext2D,
  frame: Frame,
  geometry: MapShapes,
  painting: Painting,
): void {
  const { scale, left, top } = scaling(frame);
  context.font = '700 14px Atlas';
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  for (const { code, at } of labelsOf(geometry.regions.features)) {
    const [x, y] = project(at);
    const mark = painting.regions.get(code)?.mark ?? '';
    context.strokeStyle = GROUND.halo.light;
    context.lineWidth = 4;
    context.strokeText(mark, left + x * scale, top + y * scale);
    context.fillStyle = GROUND.lettering.light;
    context.fillText(mark, left + x * scale, top + y * scale);
  }
}

function drawRegion(context: SKRSContext2D, path: Path2D, painting: Painting, code: string): void {
  const paint = [...painting.regions].find(([region]) => region === code)?.[1];
  if (!paint) return;
  fill(context, SWATCHES[paint.fill].light, path);
  if (paint.pattern) fill(context, patternOf(context, paint.pattern), path);
}

function fill(context: SKRSContext2D, style: string | CanvasPattern, path: Path2D): void {
  context.fillStyle = style;
  context.fill(path);
}

function stroke(context: SKRSContext2D, colour: string, width: number, path: Path2D): void {
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.lineJoin = 'round';
  context.stroke(path);
}

function paths(collection: FeatureCollection, place: (feature: Feature) => Path2D): Path2D[] {
  return collection.features.map(place);
}

/** Shapes in the card's pixels, so that lines and patterns keep their size whatever the map's scale. */
function placing(frame: Frame): (feature: Feature) => Path2D {
  const { scale, left, top } = scaling(frame);
  const matrix = { a: scale, b: 0, c: 0, d: scale, e: left, f: top };
  return (feature) => {
    const placed = new Path2D();
    placed.addPath(new Path2D(pathOf(feature.geometry)), matrix);
    return placed;
  };
}

/** From projected units to the card's pixels: pixel = `left` + unit × `scale`. */
function scaling({ x, y, width, height }: Frame) {
  const scale = (height - 2 * MARGIN) / SWEDEN_BOX.height;
  return {
    scale,
    left: x + (width - SWEDEN_BOX.width * scale) / 2 - SWEDEN_BOX.x * scale,
    top: y + MARGIN - SWEDEN_BOX.y * scale,
  };
}

function frameOf({ x, y, width, height }: Frame): Path2D {
  const path = new Path2D();
  path.rect(x, y, width, height);
  return path;
}

function patternOf(context: SKRSContext2D, id: PatternId): CanvasPattern {
  const shape = PATTERNS[id];
  const side = shape.tile * PATTERN_SCALE;
  const tile = createCanvas(side, side);
  const ink = tile.getContext('2d');
  ink.scale(PATTERN_SCALE, PATTERN_SCALE);
  const path = new Path2D(shape.path);
  if (shape.width === 0) fill(ink, shape.ink.light, path);
  else stroke(ink, shape.ink.light, shape.width, path);
  const pattern = context.createPattern(tile, 'repeat');
  if (!pattern) throw new Error(`The pattern "${id}" could not be drawn on a card.`);
  return pattern;
}
