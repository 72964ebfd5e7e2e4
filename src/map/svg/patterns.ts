import { patternShape, type PatternId } from '../../domain/choropleth/palette';
import { PAGE_STYLE, type DrawingStyle } from './drawing-style';

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

/** Adds the definition of a pattern to those of a page's drawing, if it is not there yet. */
export function addPattern(definitions: Element, id: PatternId): void {
  const props = mapPattern(id, PAGE_STYLE);
  if (definitions.querySelector(`#${props.id}`)) return;
  const { pattern, paths } = patternAttributes(props);
  definitions.append(
    svgElement('pattern', pattern, ...paths.map((path) => svgElement('path', path))),
  );
}

export function svgElement(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  ...children: readonly Element[]
): Element {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) {
    element.setAttribute(key === 'strokeWidth' ? 'stroke-width' : key, String(value));
  }
  element.append(...children);
  return element;
}
