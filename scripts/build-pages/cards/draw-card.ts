import { createCanvas, GlobalFonts, type SKRSContext2D } from '@napi-rs/canvas';
import type { LegendRow } from '../../../src/domain/choropleth/choropleth';
import { GROUND } from '../../../src/domain/choropleth/palette';
import type { MapShapes } from '../../../src/domain/geography/geometry';
import type { CardContent } from './content';
import { drawMap, drawSwatch } from './canvas-map';
import { CARD } from '../head';
import { WHOLE_FONT } from '../../build-font/whole-font';
import { fitSentences, wrapText } from '../../../src/map/still/text-fit';

const FAMILY = 'Atlas';
const MAP = { x: 800, y: 0, width: 400, height: CARD.height };
const TEXT = { x: 64, width: 664 };
const LEGEND_ROW = 42;
const LEGEND_COLUMN = 350;
const LEGEND_BOTTOM = CARD.height - 56;

/** Draws one card. Returns the bytes of a PNG, the same for the same content. Throws if the font is missing. */
export function drawCard(content: CardContent, geometry: MapShapes): Buffer {
  registerFont();
  const canvas = createCanvas(CARD.width, CARD.height);
  const context = canvas.getContext('2d');
  context.fillStyle = GROUND.halo.light;
  context.fillRect(0, 0, CARD.width, CARD.height);
  drawMap(context, MAP, geometry, content.choropleth, content.outlined);
  context.textBaseline = 'alphabetic';
  const legendTop = drawLegend(context, content);
  drawWords(context, content, legendTop);
  return canvas.toBuffer('image/png');
}

function registerFont(): void {
  if (GlobalFonts.has(FAMILY)) return;
  if (!GlobalFonts.registerFromPath(WHOLE_FONT, FAMILY)) {
    throw new Error(
      `The font ${WHOLE_FONT} could not be read. Expected the woff2 file of the package.`,
    );
  }
}

interface Lettering {
  readonly weight: number;
  readonly size: number;
  readonly line: number;
  readonly colour: string;
}

const SITE: Lettering = { weight: 700, size: 26, line: 34, colour: GROUND.hover.light };
const TITLE: Lettering = { weight: 700, size: 60, line: 66, colour: GROUND.lettering.light };
const LONG_TITLE: Lettering = { ...TITLE, size: 52, line: 58 };
const SENTENCE: Lettering = { weight: 400, size: 29, line: 40, colour: GROUND.lettering.light };
const LEGEND: Lettering = {
  weight: 400,
  size: 25,
  line: LEGEND_ROW,
  colour: GROUND.lettering.light,
};
const COUNT: Lettering = { ...LEGEND, colour: GROUND.hover.light };

function drawWords(context: SKRSContext2D, content: CardContent, bottom: number): void {
  use(context, SITE);
  context.fillText(content.site, TEXT.x, 82);
  const [title, titleLines] = fittingTitle(context, content.title);
  const titleEnd = drawLines(context, title, titleLines, 118);
  use(context, SENTENCE);
  const room = Math.floor((bottom - 20 - (titleEnd + 22)) / SENTENCE.line);
  const lines = fitSentences(content.sentence, room, (text) => wrapped(context, text));
  drawLines(context, SENTENCE, lines, titleEnd + 22);
}

/** A title that would take three lines is set smaller. */
function fittingTitle(context: SKRSContext2D, title: string): [Lettering, readonly string[]] {
  use(context, TITLE);
  const lines = wrapped(context, title);
  if (lines.length <= 2 && lines.every((line) => context.measureText(line).width <= TEXT.width)) {
    return [TITLE, lines];
  }
  use(context, LONG_TITLE);
  return [LONG_TITLE, wrapped(context, title)];
}

/** Draws the legend at the bottom, in two columns where it is long, and returns where it begins. */
function drawLegend(context: SKRSContext2D, { choropleth, countOf }: CardContent): number {
  const { legend } = choropleth;
  const rows = legend.length > 3 ? Math.ceil(legend.length / 2) : legend.length;
  const top = LEGEND_BOTTOM - rows * LEGEND_ROW;
  for (const [index, row] of legend.entries()) {
    const x = TEXT.x + Math.floor(index / rows) * LEGEND_COLUMN;
    const count = countOf(row.regions.length);
    drawLegendRow(context, row, count, x, top + (index % rows) * LEGEND_ROW + 29);
  }
  return top;
}

function drawLegendRow(
  context: SKRSContext2D,
  row: LegendRow,
  count: string,
  x: number,
  baseline: number,
): void {
  drawSwatch(context, { x, y: baseline - 21, width: 44, height: 26 }, row);
  const label = row.mark === '' ? row.label : `${row.mark}  ${row.label}`;
  use(context, LEGEND);
  context.fillText(label, x + 60, baseline);
  const after = x + 60 + context.measureText(`${label}  `).width;
  use(context, COUNT);
  context.fillText(count, after, baseline);
}

function drawLines(
  context: SKRSContext2D,
  lettering: Lettering,
  lines: readonly string[],
  top: number,
): number {
  use(context, lettering);
  const first = top + lettering.size;
  for (const [index, line] of lines.entries()) {
    context.fillText(line, TEXT.x, first + index * lettering.line);
  }
  return top + lines.length * lettering.line;
}

function wrapped(context: SKRSContext2D, text: string): readonly string[] {
  return wrapText(text, TEXT.width, (line) => context.measureText(line).width);
}

function use(context: SKRSContext2D, { weight, size, colour }: Lettering): void {
  context.font = `${weight} ${size}px ${FAMILY}`;
  context.fillStyle = colour;
}
