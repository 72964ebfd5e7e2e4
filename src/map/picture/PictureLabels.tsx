import { badgeOf, type Choropleth, type Highlights } from '../../domain/choropleth/choropleth';
import { letterOf } from '../../domain/comparison/letters';
import { GROUND } from '../../domain/choropleth/palette';
import {
  BADGE_SCALE,
  LABEL_LINE,
  LABEL_OFFSET,
  LABEL_SIZE,
  type Label,
} from '../../domain/geography/labels';
import type { Position } from '../../domain/model/region';
import { MIDDLE } from './text';

interface PictureLabelsProps {
  readonly labels: readonly Label[];
  readonly choropleth: Choropleth;
  readonly highlights: Highlights;
  /** Size of the type, in units of the drawing. */
  readonly size: number;
  /** Height of Sweden, in units of the drawing. */
  readonly height: number;
  /** Where a place lies in the drawing. */
  readonly at: (position: Position) => readonly [number, number];
  /** True where the picture is so small that only badges are printed. */
  readonly badgesOnly: boolean;
}

interface Line {
  readonly key: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly isBold: boolean;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** The names and badges of the regions, placed as on the page. Smaller type finds room for more names. */
export function PictureLabels(props: PictureLabelsProps) {
  const { labels, highlights, size } = props;
  const standsOut = ({ code }: Label) =>
    code === highlights.selected || highlights.compared.includes(code);
  // What is drawn last lies over the others.
  const inOrder = [...labels.filter((label) => !standsOut(label)), ...labels.filter(standsOut)];
  const lines = inOrder.flatMap((label) => linesOf(label, standsOut(label), props));
  const texts = lines.map((line) => (
    <text
      key={line.key}
      x={Math.round(line.x)}
      y={Math.round(line.y)}
      fontSize={Math.round(line.size)}
      fontWeight={line.isBold ? 700 : undefined}
      textAnchor={line.anchor === 'middle' ? undefined : line.anchor}
    >
      {line.text}
    </text>
  ));
  // The rims are texts of their own, for programs that do not know paint-order.
  return (
    <g fontWeight={500} textAnchor="middle">
      <g
        aria-hidden="true"
        fill="none"
        stroke={GROUND.halo.light}
        strokeWidth={Math.round(size * 0.24)}
        strokeLinejoin="round"
      >
        {texts}
      </g>
      <g fill={GROUND.lettering.light}>{texts}</g>
    </g>
  );
}

/** The name with its badge, or the badge alone where the name has no room. */
function linesOf(
  label: Label,
  isBold: boolean,
  { choropleth, highlights, size, height, at, badgesOnly }: PictureLabelsProps,
): readonly Line[] {
  const k = size / LABEL_SIZE;
  // Labels are placed for the page's type.
  const pageHeight = height / k;
  const isNamed = !badgesOnly && pageHeight >= label.minHeight;
  const hasBadge = badgesOnly || isBold || pageHeight >= label.badgeFrom;
  const badge = badgeOf(choropleth, highlights, label.code);
  const alone = letterOf(highlights.compared, label.code) || badge;
  const texts = (isNamed ? [...label.lines, badge] : [hasBadge ? alone : '']).filter(
    (text) => text !== '',
  );
  const [x, y] = at(label.at);
  const { anchor, aside } = sideOf(isNamed ? label.anchor : 'center');
  return texts.map((text, i) => {
    const type = isNamed && i >= label.lines.length ? size * BADGE_SCALE : size;
    const middle = y + middleOf(isNamed ? label.anchor : 'center', texts.length, i) * k;
    return {
      key: `${label.code}-${i}`,
      text,
      x: x + aside * k,
      y: middle + type * MIDDLE,
      size: type,
      isBold,
      anchor,
    };
  });
}

/** How far a line's middle lies below the label's point, in the page's pixels. */
function middleOf(anchor: Label['anchor'], count: number, line: number): number {
  const down = line * LABEL_LINE;
  if (anchor === 'top') return down + LABEL_LINE - 1.5;
  if (anchor === 'bottom') return down + 1.5 - count * LABEL_LINE;
  return down - ((count - 1) / 2) * LABEL_LINE;
}

function sideOf(anchor: Label['anchor']): Pick<Line, 'anchor'> & { readonly aside: number } {
  if (anchor === 'left') return { anchor: 'start', aside: LABEL_OFFSET };
  if (anchor === 'right') return { anchor: 'end', aside: -LABEL_OFFSET };
  return { anchor: 'middle', aside: 0 };
}
