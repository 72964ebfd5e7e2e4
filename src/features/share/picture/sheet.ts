import type { MapShapes } from '../../../domain/geography/geometry';
import { LABEL_SIZE } from '../../../domain/geography/labels';
import type { LegendRow, Choropleth } from '../../../domain/choropleth/choropleth';
import { GROUND, SWATCHES } from '../../../domain/choropleth/palette';
import { mapStill, type StillMarks, type StillStyle } from '../../../map/still/still';
import { namesStill } from '../../../map/still/names';
import type { Frame, Lettering, StillMark } from '../../../map/still/mark';
import { wrapText, type Measure } from '../../../map/still/text-fit';

/** A sheet of A4, in points of a ninety-sixth of an inch. */
export const SHEET = { width: 794, height: 1123 } as const;

/** What a sheet says around its map. */
export interface SheetContent {
  readonly site: string;
  readonly title: string;
  /** What the map is coloured by, where the title is something else; else "". */
  readonly colouring: string;
  /** What is said of a region or a comparison before the map's own sentence. */
  readonly lead: readonly string[];
  readonly choropleth: Choropleth;
  readonly marks: StillMarks;
  readonly legendTitle: string;
  readonly countOf: (regions: number) => string;
  /** Source, rights, version, day and address: what stands at the foot. */
  readonly foot: readonly string[];
}

const MARGIN = 48;
const COLUMN = 226;
const GAP = 22;
const WIDTH = SHEET.width - 2 * MARGIN;
const INK = GROUND.lettering.light;
const SOFT = GROUND.hover.light;
const SITE: Lettering = { size: 14, weight: 700, colour: SOFT };
const TITLE: Lettering = { size: 36, weight: 700, colour: INK };
const LONG_TITLE: Lettering = { ...TITLE, size: 28 };
const COLOURING: Lettering = { size: 18, weight: 500, colour: SOFT };
const TEXT: Lettering = { size: 14, weight: 400, colour: INK };
const LABEL: Lettering = { size: 14, weight: 700, colour: INK };
const COUNT: Lettering = { size: 12, weight: 400, colour: SOFT };
const FOOT: Lettering = { size: 10, weight: 400, colour: SOFT };
/** A line's height, in sizes of its type. */
const LEADING = 1.4;
const SWATCH = { width: 30, height: 20, gap: 10 } as const;
/** The height of Sweden, in the page's own pixels, at which nearly every name has room. */
const ROOMY = 1081;
const LARGEST_NAME = 11;
const STYLE: StillStyle = {
  margin: 20,
  patternScale: 1,
  border: 1.2,
  coast: 0.5,
  casing: 7,
  outline: 4.2,
};

/** Text set in lines from a height downwards, and where it ends. */
interface Block {
  readonly marks: readonly StillMark[];
  readonly bottom: number;
}

/** The sheet as a list of marks: a heading, the words and the legend to the left, the map to the right, the source at the foot. */
export function sheetMarks(
  content: SheetContent,
  shapes: MapShapes,
  measure: Measure,
): readonly StillMark[] {
  const head = headOf(content, measure);
  const foot = footOf(content.foot, measure);
  const top = head.bottom + 18;
  const column = columnOf(content, top, measure);
  const frame: Frame = {
    x: MARGIN + COLUMN + GAP,
    y: top,
    width: WIDTH - COLUMN - GAP,
    height: foot.top - 16 - top,
  };
  const { choropleth, marks } = content;
  return [
    { kind: 'box', box: { x: 0, y: 0, ...SHEET }, fill: { colour: GROUND.halo.light } },
    ...head.marks,
    ...column.marks,
    mapStill(frame, shapes, choropleth, marks, STYLE),
    namesStill(frame, STYLE.margin, shapes, choropleth, marks, nameSize(frame)),
    ...foot.marks,
  ];
}

/** Type as small as it takes to give the names their room. */
function nameSize({ height }: Frame): number {
  return Math.min(LARGEST_NAME, ((height - 2 * STYLE.margin) * LABEL_SIZE) / ROOMY);
}

function headOf({ site, title, colouring }: SheetContent, measure: Measure): Block {
  const wide = (lettering: Lettering) => (line: string) => measure(line, lettering);
  const isShort = wrapText(title, WIDTH, wide(TITLE)).length === 1;
  const heading = isShort ? TITLE : LONG_TITLE;
  const kicker = block([site], SITE, MARGIN, MARGIN - 8);
  const lines = wrapText(title, WIDTH, wide(heading));
  const titled = block(lines, heading, MARGIN, kicker.bottom + 4, 1.15);
  if (colouring === '') return { marks: [...kicker.marks, ...titled.marks], bottom: titled.bottom };
  const below = wrapped(colouring, COLOURING, WIDTH, titled.bottom + 4, measure);
  return { marks: [...kicker.marks, ...titled.marks, ...below.marks], bottom: below.bottom };
}

function columnOf(content: SheetContent, top: number, measure: Measure): Block {
  const { lead, choropleth, legendTitle, countOf } = content;
  const marks: StillMark[] = [];
  let bottom = top;
  for (const text of [...lead, choropleth.sentence]) {
    const said = wrapped(text, TEXT, COLUMN, bottom, measure);
    marks.push(...said.marks);
    bottom = said.bottom + 10;
  }
  const heading = block([legendTitle], LABEL, MARGIN, bottom + 12);
  marks.push(...heading.marks);
  bottom = heading.bottom + 8;
  for (const row of choropleth.legend) {
    const entry = legendRow(row, countOf(row.regions.length), bottom, measure);
    marks.push(...entry.marks);
    bottom = entry.bottom + 8;
  }
  return { marks, bottom };
}

/** A sample of the class, its mark and name, and how many regions it has. */
function legendRow(row: LegendRow, count: string, top: number, measure: Measure): Block {
  const { fill, pattern, mark, label } = row;
  const x = MARGIN + SWATCH.width + SWATCH.gap;
  const width = COLUMN - SWATCH.width - SWATCH.gap;
  const name = wrapText(mark === '' ? label : `${mark}  ${label}`, width, (line) =>
    measure(line, TEXT),
  );
  const named = block(name, TEXT, x, top, 1.25);
  const counted = block([count], COUNT, x, named.bottom, 1.25);
  const swatch: StillMark = {
    kind: 'box',
    box: { x: MARGIN, y: top + 1, width: SWATCH.width, height: SWATCH.height },
    fill: { colour: SWATCHES[fill].light, pattern: pattern ? { id: pattern, scale: 1 } : null },
    line: { colour: GROUND.coast.light, width: 0.8 },
  };
  return { marks: [swatch, ...named.marks, ...counted.marks], bottom: counted.bottom };
}

function footOf(texts: readonly string[], measure: Measure): Block & { readonly top: number } {
  const lines = texts.flatMap((text) => wrapText(text, WIDTH, (line) => measure(line, FOOT)));
  const top = SHEET.height - MARGIN + 8 - lines.length * FOOT.size * LEADING;
  const rule: StillMark = {
    kind: 'box',
    box: { x: MARGIN, y: top - 8, width: WIDTH, height: 0.8 },
    fill: { colour: GROUND.coast.light },
  };
  const said = block(lines, FOOT, MARGIN, top);
  return { marks: [rule, ...said.marks], bottom: said.bottom, top: top - 8 };
}

function wrapped(
  text: string,
  lettering: Lettering,
  width: number,
  top: number,
  measure: Measure,
): Block {
  const lines = wrapText(text, width, (line) => measure(line, lettering));
  return block(lines, lettering, MARGIN, top);
}

/** Lines under each other, the first line's top at `top`. */
function block(
  lines: readonly string[],
  lettering: Lettering,
  x: number,
  top: number,
  leading = LEADING,
): Block {
  const step = lettering.size * leading;
  // The letters stand in the middle of their line.
  const first = top + step / 2 + lettering.size * 0.35;
  return {
    marks: lines.map((text, i) => ({
      kind: 'text',
      text,
      x,
      y: first + i * step,
      lettering,
      anchor: 'start',
    })),
    bottom: top + lines.length * step,
  };
}
