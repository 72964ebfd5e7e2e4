import { useId, type SVGAttributes } from 'react';
import type { LegendRow } from '../domain/choropleth/choropleth';
import { PAGE_STYLE, patternOnPage, type DrawingStyle } from './svg/drawing-style';
import { Pattern } from './svg/Pattern';

/** Shown by the palette's style sheet where colours are forced. */
const FORCED_ONLY = { className: 'forced-pattern', display: 'none' } as const;
const SAMPLE = { width: 30, height: 18 } as const;

/** `x`, `y`, `width` and `height` are its place and size in a picture. */
interface SwatchProps extends Pick<SVGAttributes<SVGSVGElement>, 'x' | 'y' | 'width' | 'height'> {
  readonly row: Pick<LegendRow, 'fill' | 'pattern' | 'badge'>;
  /** Of a picture; the page's where none is given. */
  readonly style?: DrawingStyle;
  /** Of the pattern; one of its own where none is given. */
  readonly patternId?: string;
}

/** A sample of a fill, its pattern and its badge, as the map draws them. */
export function Swatch({ row, style = PAGE_STYLE, patternId, ...place }: SwatchProps) {
  const ownId = useId();
  const id = patternId ?? ownId;
  const { fill, badge } = row;
  const pattern = style === PAGE_STYLE ? patternOnPage(row) : row.pattern;
  const text = { x: 15, y: 9, textAnchor: 'middle' } as const;
  return (
    <svg
      className={style === PAGE_STYLE ? 'swatch' : undefined}
      viewBox="0 0 30 18"
      {...SAMPLE}
      {...place}
      aria-hidden="true"
    >
      {pattern && <Pattern id={id} pattern={pattern} style={style} />}
      <rect {...SAMPLE} {...style.fill(fill)} />
      {pattern && (
        <rect {...SAMPLE} fill={`url(#${id})`} {...(row.pattern ? undefined : FORCED_ONLY)} />
      )}
      <rect {...SAMPLE} {...style.swatchEdge} />
      {badge !== '' &&
        style.badge.map((look) => (
          <text key={look.stroke ?? 'letters'} {...text} {...look}>
            {badge}
          </text>
        ))}
    </svg>
  );
}
