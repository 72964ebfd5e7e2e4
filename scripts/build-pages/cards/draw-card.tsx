import { renderToStaticMarkup } from 'react-dom/server';
import sharp from 'sharp';
import type { MapShapes } from '../../../src/domain/geography/geometry';
import { Card } from './Card';
import type { CardContent } from './content';
import { FONT_FAMILY, measureLine, rasterise } from './rasterise';

/** A PNG of sixteen colours: a card has few, and is a quarter as heavy. */
const FEW_COLOURS = { palette: true, colours: 16, dither: 0, effort: 1, compressionLevel: 9 };

export function cardMarkup(content: CardContent, shapes: MapShapes): string {
  return renderToStaticMarkup(
    <Card content={content} shapes={shapes} measure={measureLine} fontFamily={FONT_FAMILY} />,
  );
}

/** The bytes of one card's PNG, the same for the same content. */
export async function drawCard(content: CardContent, shapes: MapShapes): Promise<Buffer> {
  const { pixels, width, height } = await rasterise(cardMarkup(content, shapes));
  return sharp(pixels, { raw: { width, height, channels: 4 } })
    .png(FEW_COLOURS)
    .toBuffer();
}
