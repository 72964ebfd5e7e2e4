import type { PatternId } from '../../domain/choropleth/palette';
import { PAGE_STYLE } from './drawing-style';
import { mapPattern, patternAttributes } from './pattern-attributes';

/** Adds the definition of a pattern to those of a page's drawing, if it is not there yet. */
export function addPattern(definitions: Element, id: PatternId): void {
  const props = mapPattern(id, PAGE_STYLE);
  if (definitions.querySelector(`#${props.id}`)) return;
  const { pattern, paths } = patternAttributes(props);
  definitions.append(
    svgElement('pattern', pattern, ...paths.map((path) => svgElement('path', path))),
  );
}

function svgElement(
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
