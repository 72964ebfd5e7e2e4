import { useId } from 'react';
import type { LegendRow } from '../domain/choropleth/choropleth';
import { PAGE_STYLE, type DrawingStyle } from './svg/drawing-style';
import { Pattern } from './svg/Pattern';

interface SwatchProps {
  readonly row: Pick<LegendRow, 'fill' | 'pattern'>;
  /** Of a picture; the page's where none is given. */
  readonly style?: DrawingStyle;
  /** Place and size in a picture. */
  readonly x?: number;
  readonly y?: number;
  readonly width?: number;
  readonly height?: number;
  /** Of the pattern; one of its own where none is given. */
  readonly patternId?: string;
}

/** A sample of a fill and its pattern, as the map draws them. */
export function Swatch({ row, style = PAGE_STYLE, patternId, ...place }: SwatchProps) {
  const ownId = useId();
  const id = patternId ?? ownId;
  const { fill, pattern } = row;
  const area = { width: 24, height: 16 };
  return (
    <svg
      className={style === PAGE_STYLE ? 'swatch' : undefined}
      viewBox="0 0 24 16"
      {...area}
      {...place}
      aria-hidden="true"
      focusable="false"
    >
      {pattern && <Pattern id={id} pattern={pattern} style={style} />}
      <rect {...area} {...style.fill(fill)} />
      {pattern && <rect {...area} fill={`url(#${id})`} />}
      <rect {...area} {...style.swatchEdge} />
    </svg>
  );
}
