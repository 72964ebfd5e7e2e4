import type { Component, ExoticComponent, HTMLAttributes, JSX as React, ReactElement } from 'react';

/** React's types of JSX, where no component returns a bare text: nothing could put it into an element. */
export declare namespace JSX {
  // Of any props: which ones fit is checked for each component by itself.
  type ElementType =
    | keyof IntrinsicElements
    | ((props: never) => ReactElement | readonly ReactElement[] | null)
    | (new (props: never) => Component)
    | (ExoticComponent<never> & { readonly $$typeof: symbol });
  type Element = React.Element;
  type ElementClass = React.ElementClass;
  type ElementAttributesProperty = React.ElementAttributesProperty;
  type ElementChildrenAttribute = React.ElementChildrenAttribute;
  type LibraryManagedAttributes<C, P> = React.LibraryManagedAttributes<C, P>;
  type IntrinsicAttributes = React.IntrinsicAttributes;
  type IntrinsicClassAttributes<T> = React.IntrinsicClassAttributes<T>;
  interface IntrinsicElements extends React.IntrinsicElements {
    /** What the map library draws in. */
    'webgl-map': HTMLAttributes<HTMLElement>;
  }
}
