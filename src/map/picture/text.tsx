import type { ReactNode } from 'react';
import { BASEMAP } from '../../domain/choropleth/palette';
import { round } from '../svg/drawing-style';

/** How text is set in a picture. Sizes are in the picture's pixels. */
export interface TextStyle {
  readonly size: number;
  readonly weight: number;
  readonly colour: string;
  /** Height of a line, in sizes of the type. */
  readonly leading: number;
}

/** The width of a line of text in the picture's pixels. */
export type Measure = (line: string, style: Pick<TextStyle, 'size' | 'weight'>) => number;

/** Elements set from a height downwards, and where they end. */
export interface Block {
  readonly element: ReactNode;
  readonly bottom: number;
}

/** The colours of text in pictures, which are always light. */
export const INK = BASEMAP.lettering.light;
export const SOFT_INK = BASEMAP.hover.light;

/** Lines under each other, the first one's top at `top`. A line may be elements, such as text in two colours. */
export function textBlock(
  lines: readonly ReactNode[],
  { size, weight, colour, leading }: TextStyle,
  x: number,
  top: number,
): Block {
  const step = size * leading;
  // The letters stand in the middle of their line.
  const first = top + step / 2 + size * LETTER_MIDDLE;
  const texts = lines.map((line, i) => {
    const y = round(first + i * step);
    return (
      <text key={y} x={round(x)} y={y} fontSize={size} fontWeight={weight} fill={colour}>
        {line}
      </text>
    );
  });
  return { element: texts, bottom: top + lines.length * step };
}

/** Where the middle of a letter is above its baseline, in sizes of the type. */
export const LETTER_MIDDLE = 0.35;

/** Breaks a text into lines no wider than `width`, as `measure` sees them. A word wider than that stays whole. */
export function wrapText(
  text: string,
  style: Pick<TextStyle, 'size' | 'weight'>,
  width: number,
  measure: Measure,
): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/ +/)) {
    const line = lines.at(-1);
    const longer = line === undefined ? word : `${line} ${word}`;
    if (line !== undefined && measure(longer, style) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** Breaks a title into as few lines as `wrapText`, of about the same length. */
export function balanceText(
  text: string,
  style: Pick<TextStyle, 'size' | 'weight'>,
  width: number,
  measure: Measure,
): readonly string[] {
  let lines = wrapText(text, style, width, measure);
  for (let narrower = width - style.size; narrower > 0; narrower -= style.size) {
    const next = wrapText(text, style, narrower, measure);
    if (next.length > lines.length) break;
    lines = next;
  }
  return lines;
}
