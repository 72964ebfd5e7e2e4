import { createElement, Fragment, type ElementType, type ReactNode } from 'react';

const TEXT_ONLY: ReadonlySet<ElementType> = new Set([
  'option',
  'title',
  'textarea',
  'text',
  'tspan',
  'desc',
]);

export interface Props {
  readonly children?: ReactNode;
}

/**
 * Returns the props of an element, each text of its children that may stand beside other nodes put into a `<span>`.
 *
 * Browsers that translate a page put elements in the place of text nodes. React then cannot remove, move or change a
 * text node that it put beside other nodes: it throws, and the page is lost. It can, where the text is all that an
 * element holds. So each text is all of something. (A fragment within an SVG's text would get a `<span>` there: use a
 * `<tspan>` instead.)
 */
export function separateText(type: ElementType, props: Props): Props {
  if (typeof type !== 'string' && type !== Fragment) return props;
  const children = childrenOf(type, props);
  return children === props.children ? props : { ...props, children };
}

function childrenOf(type: ElementType, { children }: Props): ReactNode {
  if (Array.isArray(children) && !children.every(isText)) {
    const joined = joinTexts(children);
    return TEXT_ONLY.has(type) ? joined : joined.map(inSpan);
  }
  const only = Array.isArray(children) ? textOf(children) : children;
  return type === Fragment ? inSpan(only, 0) : only;
}

/** Joins texts that follow each other. All else keeps its place, by which React knows it again. */
function joinTexts(children: readonly ReactNode[]): ReactNode[] {
  return children.map((child, index) => {
    if (!isText(child)) return child;
    if (index > 0 && isText(children[index - 1])) return null;
    const end = children.findIndex((each, at) => at > index && !isText(each));
    return textOf(children.slice(index, end === -1 ? undefined : end));
  });
}

function inSpan(child: ReactNode, index: number): ReactNode {
  if (Array.isArray(child)) return child.map(inSpan);
  // Translators leave white space alone; a layout would count a span of it.
  if (!isText(child) || !/\S/.test(String(child))) return child;
  return createElement('span', { key: `text-${index}` }, child);
}

const isText = (child: ReactNode): child is string | number =>
  typeof child === 'string' || typeof child === 'number';
const textOf = (children: readonly ReactNode[]) => children.filter(isText).join('');
