import { FAMILY, FONT_NAME } from '../../../ui/font/family';
import { drawStill } from '../../../map/still/draw-canvas';
import type { StillMark } from '../../../map/still/mark';
import type { Measure } from '../../../map/still/text-fit';

/** Pixels for each unit of the picture. */
const SCALE = 3;

/** Thrown where the browser gives no picture: too little memory, or a canvas that may not be read. */
export class PictureError extends Error {
  constructor() {
    super('The browser made no picture.');
    this.name = 'PictureError';
  }
}

/** How wide the page's type sets a line. Waits until the type is there. */
export async function pageMeasure(): Promise<Measure> {
  await Promise.all(
    [400, 700].map(async (weight) => document.fonts.load(`${weight} 16px ${FONT_NAME}`)),
  );
  const context = canvasOf(1, 1);
  return (line, { weight, size }) => {
    context.font = `${String(weight)} ${String(size)}px ${FAMILY}`;
    return context.measureText(line).width;
  };
}

/** Draws marks on a canvas and gives it as a PNG. Throws `PictureError`. */
export async function drawPng(
  marks: readonly StillMark[],
  { width, height }: { readonly width: number; readonly height: number },
): Promise<Blob> {
  const context = canvasOf(width * SCALE, height * SCALE);
  context.scale(SCALE, SCALE);
  drawStill(
    {
      context,
      family: FAMILY,
      scale: SCALE,
      path: (d) => new Path2D(d),
      tile: (side) => canvasOf(side, side),
    },
    marks,
  );
  const blob = await new Promise<Blob | null>((resolve) => {
    context.canvas.toBlob(resolve, 'image/png');
  });
  if (!blob) throw new PictureError();
  return blob;
}

function canvasOf(width: number, height: number): CanvasRenderingContext2D {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width);
  canvas.height = Math.round(height);
  const context = canvas.getContext('2d');
  if (!context) throw new PictureError();
  return context;
}
