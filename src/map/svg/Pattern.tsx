import { patternShape, type PatternId } from '../../domain/choropleth/palette';
import type { DrawingStyle } from './drawing-style';

interface PatternProps {
  readonly id: string;
  readonly pattern: PatternId;
  readonly style: Pick<DrawingStyle, 'ink'>;
  readonly scale?: number;
}

/** The definition of a pattern, `scale` times its own size. */
export function Pattern({ id, pattern, style, scale = 1 }: PatternProps) {
  const { tile, width, parts } = patternShape(pattern);
  return (
    <pattern
      id={id}
      width={tile}
      height={tile}
      patternUnits="userSpaceOnUse"
      patternTransform={scale === 1 ? undefined : `scale(${scale})`}
    >
      {parts.map(({ path, ink }) =>
        width === 0 ? (
          <path key={ink} d={path} fill={style.ink(ink)} />
        ) : (
          <path key={ink} d={path} strokeWidth={width} stroke={style.ink(ink)} fill="none" />
        ),
      )}
    </pattern>
  );
}
