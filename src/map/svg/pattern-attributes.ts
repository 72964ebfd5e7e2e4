import { patternShape, type PatternId } from '../../domain/choropleth/palette';
import type { DrawingStyle } from './drawing-style';

export interface PatternProps {
  readonly id: string;
  readonly pattern: PatternId;
  readonly style: Pick<DrawingStyle, 'ink'>;
  readonly scale?: number;
  /** How often it is drawn in each direction; the style sheet can then draw it so much coarser. */
  readonly tiles?: number;
}

/** The attributes of a pattern's element, `scale` times its own size, and of the paths in it, as React names them. */
export function patternAttributes({ id, pattern, style, scale = 1, tiles = 1 }: PatternProps) {
  const { tile, width, parts } = patternShape(pattern, tiles);
  return {
    pattern: {
      id,
      width: tile,
      height: tile,
      patternUnits: 'userSpaceOnUse',
      ...(scale !== 1 && { patternTransform: `scale(${scale})` }),
      ...(width !== 0 && { fill: 'none', strokeWidth: width }),
    },
    paths: parts.map(({ path, ink }) => ({
      d: path,
      [width === 0 ? 'fill' : 'stroke']: style.ink(ink),
    })),
  };
}

/** A pattern of the map, as its shapes use it. */
export function mapPattern(pattern: PatternId, style: DrawingStyle): PatternProps {
  const { prefix, patternScale: scale, patternTiles: tiles } = style;
  return { id: `${prefix}pattern-${pattern}`, pattern, style, scale, tiles };
}
