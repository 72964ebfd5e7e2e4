import { ExportError } from '../../../domain/export/failure';
import { FAMILY, FONT_NAME } from '../../../ui/font/family';
import type { Measure } from '../../../map/picture/text';

/** Pixels for each unit of the picture. */
const SCALE = 3;
const CSS_PIXELS_PER_METRE = 96 / 0.0254;

/** The error where the browser gives no picture: too little memory, or a canvas that may not be read. */
const noPicture = (options?: ErrorOptions) =>
  new ExportError({ kind: 'picture' }, 'The browser made no picture.', options);

/** The widths that the page's type gives to lines. Waits until the type is there. */
export async function pageMeasure(): Promise<Measure> {
  await Promise.all(
    [400, 700].map(async (weight) => document.fonts.load(`${weight} 16px ${FONT_NAME}`)),
  );
  const context = canvasOf(1, 1);
  return (line, { weight, size }) => {
    context.font = `${weight} ${size}px ${FAMILY}`;
    return context.measureText(line).width;
  };
}

/**
 * An SVG drawn on a canvas, as a PNG that says how large it is on paper: its units are CSS pixels. Rejects with
 * `ExportError`.
 */
export async function drawPng(
  svg: string,
  { width, height }: { readonly width: number; readonly height: number },
): Promise<Blob> {
  const image = new Image();
  // The content security policy permits pictures as data, not as blobs.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  try {
    await image.decode();
  } catch (cause) {
    throw noPicture({ cause });
  }
  const context = canvasOf(width * SCALE, height * SCALE);
  context.drawImage(image, 0, 0, context.canvas.width, context.canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => {
    context.canvas.toBlob(resolve, 'image/png');
  });
  if (!blob) throw noPicture();
  const bytes = new Uint8Array(await blob.arrayBuffer());
  return new Blob([withResolution(bytes, SCALE * CSS_PIXELS_PER_METRE)], { type: blob.type });
}

function canvasOf(width: number, height: number): CanvasRenderingContext2D {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (!context) throw noPicture();
  return context;
}

/** The signature of a PNG, and its first chunk, IHDR, which is always as long. */
const HEAD = 8 + 25;

/**
 * Returns a PNG with its resolution (the chunk pHYs), without which a word processor places it by its pixels, far too
 * large.
 */
export function withResolution(png: Uint8Array, pixelsPerMetre: number): Uint8Array<ArrayBuffer> {
  const chunk = new Uint8Array(21);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, 9);
  chunk.set(new TextEncoder().encode('pHYs'), 4);
  view.setUint32(8, Math.round(pixelsPerMetre));
  view.setUint32(12, Math.round(pixelsPerMetre));
  view.setUint8(16, 1);
  view.setUint32(17, crc32(chunk.subarray(4, 17)));
  const all = new Uint8Array(png.length + chunk.length);
  all.set(png.subarray(0, HEAD));
  all.set(chunk, HEAD);
  all.set(png.subarray(HEAD), HEAD + chunk.length);
  return all;
}

/** The checksum of a chunk (PNG specification, annex D). */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
