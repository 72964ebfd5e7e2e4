import { Fragment, type ElementType } from 'react';
import * as runtime from 'react/jsx-dev-runtime';
import { separateText, type Props } from './separate-text';

export { Fragment };
export type { JSX } from './types';

type Key = string | undefined;
type Source = readonly [runtime.JSXSource?, unknown?];

/** Creates an element while developing, when React wants to know where in the source it stands. */
export function jsxDEV(
  type: ElementType,
  props: Props,
  key: Key,
  isStatic: boolean,
  ...source: Source
) {
  const separate = separateText(type, props);
  const isList = isStatic && Array.isArray(separate.children);
  return runtime.jsxDEV(type, separate, key, isList, ...source);
}
