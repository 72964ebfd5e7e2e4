import {
  LABEL_LINE,
  LABEL_OFFSET,
  LABEL_SIZE,
  labelsOf,
  MARK_SCALE,
  type Label,
} from '../../domain/geography/labels';
import type { MapShapes } from '../../domain/geography/geometry';
import { markUnder, type Painting } from '../../domain/painting';
import { GROUND } from '../../domain/palette';
import { placingIn, type StillMarks } from './map-still';
import type { Frame, StillMark } from './still-mark';

/** Where the middle of a letter is above its baseline, in sizes of the type. */
const MIDDLE = 0.35;

/**
 * The names and marks of the regions, as the page would place them in a drawing of that size. `size` is that
 * of the type: smaller type finds room for more names.
 */
export function namesStill(
  frame: Frame,
  margin: number,
  shapes: MapShapes,
  painting: Painting,
  marks: StillMarks,
  size: number,
): StillMark {
  const place = placingIn(frame, margin);
  const k = size / LABEL_SIZE;
  // Names are placed for the page's type; set smaller, the drawing is as much larger to them.
  const height = (frame.height - 2 * margin) / k;
  const texts = labelsOf(shapes.regions.features).flatMap((label) => {
    const mark = markUnder(painting, marks, label.code);
    const lines = linesOf(label, mark, height);
    const [x, y] = place(label.at);
    const bold = marks.outlined.includes(label.code) || marks.compared.includes(label.code);
    return lines.map((line, i) =>
      textAt(
        line,
        x + besides(label, height) * k,
        y + middleOf(label, lines.length, i, height) * k,
        {
          size: line.isMark && label.minHeight <= height ? size * MARK_SCALE : size,
          bold,
          anchor: anchorOf(label, height),
        },
      ),
    );
  });
  return { kind: 'window', frame, marks: texts };
}

interface NameLine {
  readonly text: string;
  readonly isMark: boolean;
}

/** The name with its mark, or the mark alone where the name has no room, or nothing. */
function linesOf(label: Label, mark: string, height: number): readonly NameLine[] {
  const marked = mark === '' ? [] : [{ text: mark, isMark: true }];
  if (height >= label.minHeight) {
    return [...label.lines.map((text) => ({ text, isMark: false })), ...marked];
  }
  return height >= label.aloneFrom ? marked : [];
}

/** How far a line's middle lies below the point, in the page's pixels. */
function middleOf(label: Label, count: number, line: number, height: number): number {
  const anchor = height >= label.minHeight ? label.anchor : 'center';
  const down = line * LABEL_LINE;
  if (anchor === 'top') return down + LABEL_LINE - 1.5;
  if (anchor === 'bottom') return down + 1.5 - count * LABEL_LINE;
  return down - ((count - 1) / 2) * LABEL_LINE;
}

function besides({ anchor, minHeight }: Label, height: number): number {
  if (height < minHeight) return 0;
  if (anchor === 'left') return LABEL_OFFSET;
  return anchor === 'right' ? -LABEL_OFFSET : 0;
}

function anchorOf({ anchor, minHeight }: Label, height: number): 'start' | 'middle' | 'end' {
  if (height < minHeight) return 'middle';
  if (anchor === 'left') return 'start';
  return anchor === 'right' ? 'end' : 'middle';
}

function textAt(
  { text }: NameLine,
  x: number,
  middle: number,
  how: {
    readonly size: number;
    readonly bold: boolean;
    readonly anchor: 'start' | 'middle' | 'end';
  },
): StillMark {
  const { size, bold, anchor } = how;
  return {
    kind: 'text',
    text,
    x,
    y: middle + size * MIDDLE,
    anchor,
    lettering: { size, weight: bold ? 700 : 500, colour: GROUND.lettering.light },
    halo: { colour: GROUND.halo.light, width: size * 0.24 },
  };
}
