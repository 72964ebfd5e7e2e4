import { renderToStaticMarkup } from 'react-dom/server';
import type { MapShapes } from '../../../src/domain/geography/geometry';
import { Card } from './Card';
import type { CardContent } from './content';
import { FONT_FAMILY, measureLine, rasterise } from './rasterise';

/** The bytes of one card's PNG, the same for the same content. */
export function drawCard(content: CardContent, shapes: MapShapes): Buffer {
  const card = (
    <Card content={content} shapes={shapes} measure={measureLine} fontFamily={FONT_FAMILY} />
  );
  return rasterise(renderToStaticMarkup(card)).asPng();
}
