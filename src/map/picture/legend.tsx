import type { LegendRow } from '../../domain/choropleth/choropleth';
import { round, type DrawingStyle } from '../svg/drawing-style';
import { Swatch } from '../Swatch';
import {
  INK,
  SOFT_INK,
  textBlock,
  type Block,
  type Measure,
  type TextStyle,
  wrapText,
} from './text';

interface LegendOptions {
  readonly x: number;
  readonly top: number;
  /** Of each column. */
  readonly width: number;
  readonly columns: number;
  /** Of the type; the samples follow it. */
  readonly size: number;
  readonly countOf: (regions: number) => string;
  readonly measure: Measure;
  readonly style: DrawingStyle;
}

/** The legend of a picture: for each class a sample, its badge and label, and how many regions it has. */
export function pictureLegend(rows: readonly LegendRow[], options: LegendOptions): Block {
  const { x, top, width, columns } = options;
  const perColumn = Math.ceil(rows.length / columns);
  const blocks: Block[] = [];
  for (const [index, row] of rows.entries()) {
    const isFirst = index % perColumn === 0;
    const left = x + Math.floor(index / perColumn) * width;
    blocks.push(legendRow(row, left, isFirst ? top : (blocks.at(-1)?.bottom ?? top), options));
  }
  return {
    element: blocks.map(({ element }) => element),
    bottom: Math.max(top, ...blocks.map(({ bottom }) => bottom)),
  };
}

function legendRow(
  row: LegendRow,
  x: number,
  top: number,
  { width, size, countOf, measure, style }: LegendOptions,
): Block {
  const sample = { width: round(size * 1.9), height: round(size * 1.14) };
  const indent = sample.width + size * 0.7;
  const text: TextStyle = { size, weight: 400, colour: INK, leading: 1.25 };
  const count = countOf(row.regions.length);
  // Kept together, so that the last line always ends in the whole count.
  const unbroken = count.replaceAll(' ', '\u00A0');
  const words = `${row.label} ${unbroken}`;
  const lines = wrapText(words, text, width - indent, measure);
  const last = lines.at(-1)?.slice(0, -unbroken.length) ?? '';
  const set = [
    ...lines.slice(0, -1),
    <tspan key="last">
      {last}
      <tspan fill={SOFT_INK}>{count}</tspan>
    </tspan>,
  ];
  const { element, bottom } = textBlock(set, text, x + indent, top);
  return {
    element: (
      <g key={row.id}>
        <Swatch
          row={row}
          style={style}
          x={round(x)}
          y={round(top + size * 0.06)}
          {...sample}
          patternId={`${style.prefix}sample-${row.id}`}
        />
        {element}
      </g>
    ),
    bottom: bottom + size * 0.5,
  };
}
