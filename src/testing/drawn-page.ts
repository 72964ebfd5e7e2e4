import { act, createElement, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach } from 'vitest';
import { MessagesContext } from '../i18n/use-messages';
import { en } from './messages';

/** A page in a document, as a browser has it. */
interface DrawnPage {
  /** What is on it now. */
  readonly page: () => HTMLElement;
  /** Draws a view on it, or draws it again. */
  readonly draw: (view: ReactNode) => void;
}

/** A page in a language that is new for each test of the file it is asked for in, and gone after it. */
export function drawnPage(messages = en): DrawnPage {
  let root: Root;
  let page: HTMLElement;
  beforeEach(() => {
    Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
    page = document.createElement('div');
    document.body.append(page);
    root = createRoot(page);
  });
  afterEach(() => {
    act(() => root.unmount());
    page.remove();
  });
  return {
    page: () => page,
    draw: (view) =>
      act(() => root.render(createElement(MessagesContext, { value: messages }, view))),
  };
}
