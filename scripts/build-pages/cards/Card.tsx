import type { MapShapes } from '../../../src/domain/geography/geometry';
import { BASEMAP } from '../../../src/domain/choropleth/palette';
import { pictureLegend } from '../../../src/map/picture/legend';
import { MapPicture, type MapLook } from '../../../src/map/picture/MapPicture';
import {
  balanceText,
  INK,
  SOFT_INK,
  textBlock,
  type Measure,
  type TextStyle,
  wrapText,
} from '../../../src/map/picture/text';
import { fitSentences } from './fit-sentences';
import { pictureStyle } from '../../../src/map/svg/drawing-style';
import { CARD } from '../head';
import type { CardContent } from './content';

interface CardProps {
  readonly content: CardContent;
  readonly shapes: MapShapes;
  readonly measure: Measure;
  readonly fontFamily: string;
}

/** The card's width and height in units of its drawing. */
const DRAWING = { width: 1200, height: 630 } as const;
const MAP = { x: 800, y: 0, width: 400, height: DRAWING.height };
/** Lines are broader than on the page, because cards are shown small. */
const LOOK: MapLook = {
  prefix: 'card-',
  margin: 30,
  borders: 1,
  highlights: 1.8,
  nameSize: 15,
};
const TEXT = { x: 64, width: 664 };
const SITE: TextStyle = { size: 26, weight: 700, colour: SOFT_INK, leading: 1.3 };
const TITLE: TextStyle = { size: 60, weight: 700, colour: INK, leading: 1.1 };
const LONG_TITLE: TextStyle = { ...TITLE, size: 52 };
const SENTENCE: TextStyle = { size: 29, weight: 400, colour: INK, leading: 1.38 };
const LEGEND_SIZE = 25;
const LEGEND_BOTTOM = DRAWING.height - 44;

/** A social card as an SVG: the page's title, sentence and legend to the left, its map to the right. */
export function Card({ content, shapes, measure, fontFamily }: CardProps) {
  const { site, choropleth, highlights } = content;
  const title = titleOf(content, measure);
  const legend = legendOf(content, measure);
  const top = title.bottom + 22;
  const most = Math.floor((legend.top - 20 - top) / (SENTENCE.size * SENTENCE.leading));
  const sentence = fitSentences(content.sentence, most, (text) =>
    wrapText(text, SENTENCE, TEXT.width, measure),
  );
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${DRAWING.width} ${DRAWING.height}`}
      {...CARD}
      fontFamily={fontFamily}
    >
      <rect {...DRAWING} fill={BASEMAP.halo.light} />
      {textBlock([site], SITE, TEXT.x, 56).element}
      {title.element}
      {textBlock(sentence, SENTENCE, TEXT.x, top).element}
      {legend.element}
      <MapPicture
        frame={MAP}
        shapes={shapes}
        choropleth={choropleth}
        highlights={highlights}
        look={LOOK}
      />
    </svg>
  );
}

/** A title that would take three lines, or that has a word too wide, is set smaller. */
function titleOf({ title }: CardContent, measure: Measure) {
  const lines = wrapText(title, TITLE, TEXT.width, measure);
  const fits = lines.length <= 2 && lines.every((line) => measure(line, TITLE) <= TEXT.width);
  const style = fits ? TITLE : LONG_TITLE;
  return textBlock(balanceText(title, style, TEXT.width, measure), style, TEXT.x, 112);
}

/** The legend at the bottom, in two columns where it is long. */
function legendOf({ choropleth, countOf }: CardContent, measure: Measure) {
  const { legend } = choropleth;
  const columns = legend.length > 3 ? 2 : 1;
  const set = (top: number) =>
    pictureLegend(legend, {
      x: TEXT.x,
      top,
      width: columns === 1 ? TEXT.width : 350,
      columns,
      size: LEGEND_SIZE,
      countOf,
      measure,
      style: pictureStyle({ prefix: LOOK.prefix }),
    });
  const top = LEGEND_BOTTOM - set(0).bottom;
  return { ...set(top), top };
}
