import { BASEMAP } from '../../../domain/choropleth/palette';
import type { MapShapes } from '../../../domain/geography/geometry';
import { pictureLegend } from '../../../map/picture/legend';
import { MapPicture, type MapLook } from '../../../map/picture/MapPicture';
import {
  balanceText,
  INK,
  SOFT_INK,
  textBlock,
  type Block,
  type Measure,
  type TextStyle,
  wrapText,
} from '../../../map/picture/text';
import type { MapContent } from '../../../map/renderer';
import { pictureStyle } from '../../../map/svg/drawing-style';

/** A sheet of A4, in points of a ninety-sixth of an inch. */
export const SHEET = { width: 794, height: 1123 } as const;

export interface SheetContent extends MapContent {
  readonly lang: string;
  readonly site: string;
  readonly title: string;
  /** What the map is coloured by, where the title is something else; else "". */
  readonly colouring: string;
  /** What is said of a region or a comparison before the map's own sentence. */
  readonly lead: readonly string[];
  readonly legendTitle: string;
  readonly countOf: (regions: number) => string;
  /** Source, rights, version, day and address: what stands at the foot. */
  readonly foot: readonly string[];
}

export interface SheetProps {
  readonly content: SheetContent;
  readonly shapes: MapShapes;
  readonly measure: Measure;
  readonly fontFamily: string;
}

const MARGIN = 48;
const COLUMN = 226;
const GAP = 22;
const WIDTH = SHEET.width - 2 * MARGIN;
const SITE: TextStyle = { size: 14, weight: 700, colour: SOFT_INK, leading: 1.4 };
const TITLE: TextStyle = { size: 36, weight: 700, colour: INK, leading: 1.15 };
const LONG_TITLE: TextStyle = { ...TITLE, size: 28 };
const COLOURING: TextStyle = { ...SITE, size: 18, weight: 500 };
const FOOT: TextStyle = { ...SITE, size: 10, weight: 400 };
/** Sizes of the text beside the map: the first at which text and legend end above the foot is taken. */
const TEXT_SIZES = [14, 13, 12, 11, 10, 9, 8];
const PREFIX = 'sheet-';
const LOOK: MapLook = {
  prefix: PREFIX,
  margin: 20,
  borders: 0.6,
  highlights: 1,
  nameSize: 11,
  // It may be made as large as a poster.
  unitsPerPixel: 10,
};

/** A heading, the words and the legend to the left, the map to the right, the source at the foot: one sheet as an SVG. */
export function Sheet({ content, shapes, measure, fontFamily }: SheetProps) {
  const { lang, title, choropleth, highlights, foot } = content;
  const head = headOf(content, measure);
  const top = head.bottom + 18;
  const footLines = foot.flatMap((line) => wrapText(line, FOOT, WIDTH, measure));
  const footTop = SHEET.height - MARGIN + 8 - footLines.length * FOOT.size * FOOT.leading;
  const bottom = footTop - 24;
  const columns = TEXT_SIZES.map((size) => columnOf(content, top, size, measure));
  const column = columns.find((each) => each.bottom <= bottom) ?? columns.at(-1);
  const frame = {
    x: MARGIN + COLUMN + GAP,
    y: top,
    width: WIDTH - COLUMN - GAP,
    height: bottom - top,
  };
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${SHEET.width} ${SHEET.height}`}
      {...SHEET}
      xmlLang={lang}
      role="img"
      fontFamily={fontFamily}
    >
      <title>{title}</title>
      <desc>{[choropleth.sentence, ...foot].join(' ')}</desc>
      <rect {...SHEET} fill={BASEMAP.halo.light} />
      {head.element}
      {column?.element}
      <MapPicture
        frame={frame}
        shapes={shapes}
        choropleth={choropleth}
        highlights={highlights}
        look={LOOK}
      />
      <rect x={MARGIN} y={footTop - 8} width={WIDTH} height={0.8} fill={BASEMAP.coast.light} />
      {textBlock(footLines, FOOT, MARGIN, footTop).element}
    </svg>
  );
}

function headOf({ site, title, colouring }: SheetContent, measure: Measure): Block {
  const isShort = wrapText(title, TITLE, WIDTH, measure).length === 1;
  const heading = isShort ? TITLE : LONG_TITLE;
  return stacked(MARGIN - 8, [
    [[site], SITE, 0],
    [balanceText(title, heading, WIDTH, measure), heading, 4],
    [colouring === '' ? [] : wrapText(colouring, COLOURING, WIDTH, measure), COLOURING, 4],
  ]);
}

function columnOf(content: SheetContent, top: number, size: number, measure: Measure): Block {
  const { lead, choropleth, legendTitle, countOf } = content;
  const style: TextStyle = { size, weight: 400, colour: INK, leading: 1.4 };
  const intro = stacked(top, [
    ...[...lead, choropleth.sentence].map(
      (text) => [wrapText(text, style, COLUMN, measure), style, 10] as const,
    ),
    [[legendTitle], { ...style, weight: 700 }, 22],
  ]);
  const legend = pictureLegend(choropleth.legend, {
    x: MARGIN,
    top: intro.bottom + 8,
    width: COLUMN,
    columns: 1,
    size,
    countOf,
    measure,
    style: pictureStyle({ prefix: PREFIX }),
  });
  return {
    element: (
      <>
        {intro.element}
        {legend.element}
      </>
    ),
    bottom: legend.bottom,
  };
}

/** Lines, how they are set, and the space above them. */
type Paragraph = readonly [lines: readonly string[], style: TextStyle, above: number];

function stacked(top: number, paragraphs: readonly Paragraph[]): Block {
  let bottom = top;
  const elements = paragraphs.map(([lines, style, above], i) => {
    const block = textBlock(lines, style, MARGIN, bottom + (i === 0 ? 0 : above));
    bottom = block.bottom;
    return <g key={`${style.size} ${lines.join(' ')}`}>{block.element}</g>;
  });
  return { element: elements, bottom };
}
