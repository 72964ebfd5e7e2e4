import { createCanvas, Path2D, type SKRSContext2D } from '@napi-rs/canvas';
import type { MapShapes } from '../../../src/domain/geography/geometry';
import { labelsOf } from '../../../src/domain/geography/labels';
import type { Choropleth } from '../../../src/domain/choropleth/choropleth';
import { GROUND, SWATCHES } from '../../../src/domain/choropleth/palette';
import type { RegionCode } from '../../../src/domain/model/region';
import { drawStill, type CanvasKit } from '../../../src/map/still/draw-canvas';
import { mapStill, placingIn, type StillStyle } from '../../../src/map/still/still';
import type { Frame, StillMark } from '../../../src/map/still/mark';

/** Lines and patterns are drawn a little larger than on the page, because cards are shown small. */
const STYLE: StillStyle = {
  margin: 30,
  patternScale: 1.25,
  border: 2,
  coast: 0.75,
  casing: 10,
  outline: 6,
};
const NUMBER = { size: 14, weight: 700, colour: GROUND.lettering.light } as const;

/** Draws the map of a choropleth into `frame`, all of Sweden in its middle, with the regions outlined that the page is about. */
export function drawMap(
  context: SKRSContext2D,
  frame: Frame,
  geometry: MapShapes,
  choropleth: Choropleth,
  outlined: readonly RegionCode[],
): void {
  const marks = { outlined, compared: [], isolated: null };
  drawStill(kitOf(context), [
    mapStill(frame, geometry, choropleth, marks, STYLE),
    { kind: 'window', frame, marks: numbers(frame, geometry, choropleth) },
  ]);
}

/** Fills a rectangle with a class of the legend: its colour and its pattern. */
export function drawSwatch(
  context: SKRSContext2D,
  box: Frame,
  { fill, pattern }: Choropleth['legend'][number],
): void {
  const drawn = pattern ? { id: pattern, scale: STYLE.patternScale } : null;
  drawStill(kitOf(context), [
    {
      kind: 'box',
      box,
      fill: { colour: SWATCHES[fill].light, pattern: drawn },
      line: { colour: GROUND.coast.light, width: 1 },
    },
  ]);
}

/** The numbers that tell the classes apart without colour, where the legend has any. */
function numbers(frame: Frame, geometry: MapShapes, choropleth: Choropleth): readonly StillMark[] {
  const place = placingIn(frame, STYLE.margin);
  return labelsOf(geometry.regions.features).map(({ code, at }) => {
    const [x, y] = place(at);
    return {
      kind: 'text',
      text: choropleth.regions.get(code)?.mark ?? '',
      x,
      y: y + NUMBER.size * 0.35,
      anchor: 'middle',
      lettering: NUMBER,
      halo: { colour: GROUND.halo.light, width: 4 },
    };
  });
}

/** The build's canvas does what a browser's does, but is not the same type. */
function kitOf(context: SKRSContext2D): CanvasKit {
  return {
    context: context as unknown as CanvasRenderingContext2D,
    family: 'Atlas',
    scale: 1,
    path: (d) => new Path2D(d),
    tile: (side) =>
      createCanvas(side, side).getContext('2d') as unknown as CanvasRenderingContext2D,
  };
}
