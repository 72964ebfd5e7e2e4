import { LABEL_LINE, LABEL_OFFSET, LABEL_SIZE, type Label } from '../../domain/labels';
import { markUnder, type Marks, type Painting } from '../../domain/painting';
import { GROUND } from '../../domain/palette';
import type { Position } from '../../domain/projection';
import { escaped, tag } from './markup';

/** Where names are to stand, and what is printed under them. */
interface LabelPlan {
  readonly painting: Painting;
  readonly marks: Marks;
  /** The drawing's height, CSS pixels: it says which names have room. */
  readonly height: number;
  /** The drawing's units for a CSS pixel. */
  readonly units: number;
  readonly place: (position: Position) => readonly [number, number];
}

/**
 * The names on a drawing that stands alone, placed as on the map (`domain/labels`): those that have room at its
 * size, and where only the mark under the name has, the mark.
 */
export function labelsMarkup(labels: readonly Label[], plan: LabelPlan): string {
  const { units, height } = plan;
  const letters = {
    'font-family': 'sans-serif',
    'font-size': LABEL_SIZE * units,
    'text-anchor': 'middle',
    'dominant-baseline': 'central',
    fill: GROUND.lettering.light,
    stroke: GROUND.halo.light,
    'stroke-width': 3 * units,
    'stroke-linejoin': 'round',
    'paint-order': 'stroke',
    'pointer-events': 'none',
  };
  const shown = labels.filter(({ aloneFrom }) => height >= aloneFrom);
  return tag('g', letters, ...shown.map((label) => labelMarkup(label, plan)));
}

const ASIDE = { left: LABEL_OFFSET, right: -LABEL_OFFSET, center: 0, top: 0, bottom: 0 } as const;
const TEXT_ANCHOR = { left: 'start', right: 'end', center: null, top: null, bottom: null } as const;

function labelMarkup(label: Label, { painting, marks, height, units, place }: LabelPlan): string {
  const mark = markUnder(painting, marks, label.code);
  const isNamed = height >= label.minHeight;
  const anchor = isNamed ? label.anchor : 'center';
  const lines = [...(isNamed ? label.lines : []), ...(mark === '' ? [] : [mark])];
  if (lines.length === 0) return '';
  const [x, y] = place(label.at);
  const left = Math.round(x + ASIDE[anchor] * units);
  const first = y + firstLine(anchor, lines.length) * units;
  const rows = lines.map((line, i) => {
    const at = { x: left, y: Math.round(first + i * LABEL_LINE * units) };
    const isMark = line === mark && i === lines.length - 1;
    return tag('tspan', { ...at, 'font-size': isMark ? 11 * units : null }, escaped(line));
  });
  return tag('text', { 'text-anchor': TEXT_ANCHOR[anchor] }, ...rows);
}

/** How far from the point the middle of the first of some lines stands, CSS pixels; down is positive. */
function firstLine(anchor: Label['anchor'], lines: number): number {
  const block = (lines - 1) * LABEL_LINE;
  if (anchor === 'top') return LABEL_OFFSET + LABEL_LINE / 2;
  if (anchor === 'bottom') return -(LABEL_OFFSET + LABEL_LINE / 2 + block);
  return -block / 2;
}
