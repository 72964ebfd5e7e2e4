import { Fragment, type ElementType } from 'react';
import * as runtime from 'react/jsx-runtime';
import { separateText, type Props } from './separate-text';

export { Fragment };
export type { JSX } from './types';

/** Creates an element with at most one child. Compiled JSX calls it, as it does the following. */
export function jsx(type: ElementType, props: Props, key?: string) {
  return runtime.jsx(type, separateText(type, props), key);
}

/** Creates an element with several children. */
export function jsxs(type: ElementType, props: Props, key?: string) {
  const separate = separateText(type, props);
  // Texts alone have become one.
  const create = Array.isArray(separate.children) ? runtime.jsxs : runtime.jsx;
  return create(type, separate, key);
}
