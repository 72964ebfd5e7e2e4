import {
  LABEL_LINE,
  LABEL_OFFSET,
  LABEL_SIZE,
  labelsOf,
  MARK_SCALE,
  type Label,
} from '../../domain/geography/labels';
import type { MapShapes } from '../../domain/geography/geometry';
import { badgeOf, type Choropleth } from '../../domain/choropleth/choropleth';
import { letterOf } from '../../domain/comparison/letters';
import { GROUND } from '../../domain/choropleth/palette';
import { placingIn, type StillMarks } from './still';
import type { Frame, StillMark } from './mark';

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
  choropleth: Choropleth,
  marks: StillMarks,
  size: number,
): StillMark {
  const place = placingIn(frame, margin);
  const k = size / LABEL_SIZE;
  // Names are placed for the page's type; set smaller, the drawing is as much larger to them.
  const height = (frame.height - 2 * margin) / k;
  const isChosen = ({ code }: Label) =>
    marks.outlined.includes(code) || marks.compared.includes(code);
  const labels = labelsOf(shapes.regions.features);
  // What is drawn last lies over the others.
  const inOrder = [...labels.filter((label) => !isChosen(label)), ...labels.filter(isChosen)];
  const texts = inOrder.flatMap((label) => {
    const bold = isChosen(label);
    const mark = badgeOf(choropleth, marks, label.code);
    const alone = letterOf(marks.compared, label.code) || mark;
    const lines = linesOf(label, mark, bold || height >= label.aloneFrom ? alone : '', height);
    const [x, y] = place(label.at);
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

/** The name with its mark, or what stands alone where the name has no room: "" for nothing. */
function linesOf(label: Label, mark: string, alone: string, height: number): readonly NameLine[] {
  const marked = (text: string) => (text === '' ? [] : [{ text, isMark: true }]);
  if (height < label.minHeight) return marked(alone);
  return [...label.lines.map((text) => ({ text, isMark: false })), ...marked(mark)];
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
