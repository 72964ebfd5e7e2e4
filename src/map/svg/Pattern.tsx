import { PATTERNS, type PatternId } from '../../domain/choropleth/palette';
import type { DrawingStyle } from './drawing-style';

interface PatternProps {
  readonly id: string;
  readonly pattern: PatternId;
  readonly style: Pick<DrawingStyle, 'ink'>;
  readonly scale?: number;
}

/** The definition of a pattern, `scale` times its own size. */
export function Pattern({ id, pattern, style, scale = 1 }: PatternProps) {
  const { tile, path, width } = PATTERNS[pattern];
  const ink = style.ink(pattern);
  return (
    <pattern
      id={id}
      width={tile}
      height={tile}
      patternUnits="userSpaceOnUse"
      patternTransform={scale === 1 ? undefined : `scale(${scale})`}
    >
      {width === 0 ? (
        <path d={path} fill={ink} />
      ) : (
        <path d={path} strokeWidth={width} stroke={ink} fill="none" />
      )}
    </pattern>
  );
}
