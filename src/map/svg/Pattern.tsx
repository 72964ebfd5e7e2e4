import { patternShape, type PatternId } from '../../domain/choropleth/palette';
import type { DrawingStyle } from './drawing-style';

interface PatternProps {
  readonly id: string;
  readonly pattern: PatternId;
  readonly style: Pick<DrawingStyle, 'ink'>;
  readonly scale?: number;
  /** The id of another pattern that has the same unit and scale, which need not be said again then. */
  readonly like?: string | undefined;
  /** How often it is drawn in each direction; the style sheet can then draw it so much coarser. */
  readonly tiles?: number;
}

/** The definition of a pattern, `scale` times its own size. */
export function Pattern({ id, pattern, style, scale = 1, tiles = 1, like }: PatternProps) {
  const { tile, width, parts } = patternShape(pattern, tiles);
  const look = width === 0 ? {} : { fill: 'none', strokeWidth: width };
  const patternTransform = scale === 1 ? undefined : `scale(${scale})`;
  const unit = like
    ? { href: `#${like}` }
    : ({ patternUnits: 'userSpaceOnUse', patternTransform } as const);
  return (
    <pattern id={id} width={tile} height={tile} {...unit} {...look}>
      {parts.map(({ path, ink }) => (
        <path key={ink} d={path} {...{ [width === 0 ? 'fill' : 'stroke']: style.ink(ink) }} />
      ))}
    </pattern>
  );
}
