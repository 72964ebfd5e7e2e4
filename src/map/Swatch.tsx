import { useId } from 'react';
import { PATTERNS, type PatternId, type SwatchId } from '../domain/choropleth/palette';
import { fillClass } from './svg/style-attributes';

/** A sample of a fill and its pattern, drawn from the same table as the map. */
export function Swatch({
  fill,
  pattern,
}: {
  readonly fill: SwatchId;
  readonly pattern: PatternId | null;
}) {
  const id = useId();
  const shape = pattern && PATTERNS[pattern];
  const ink = `var(--ink-${pattern})`;
  return (
    <svg
      className="swatch"
      viewBox="0 0 24 16"
      width="24"
      height="16"
      aria-hidden="true"
      focusable="false"
    >
      {shape && (
        <pattern id={id} width={shape.tile} height={shape.tile} patternUnits="userSpaceOnUse">
          <path
            d={shape.path}
            strokeWidth={shape.width}
            {...(shape.width === 0 ? { fill: ink } : { stroke: ink, fill: 'none' })}
          />
        </pattern>
      )}
      <rect width="24" height="16" className={fillClass(fill)} />
      {shape && <rect width="24" height="16" fill={`url(#${id})`} />}
      <rect width="24" height="16" className="swatch-edge" />
    </svg>
  );
}
