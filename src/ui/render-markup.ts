import type { ReactElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';

/**
 * The markup of an element as XML, rendered apart from the page. The element must render one node and finish at
 * once. Not to be called while React renders.
 */
export function renderMarkup(element: ReactElement): string {
  const holder = document.createElement('div');
  const root = createRoot(holder);
  flushSync(() => root.render(element));
  const markup = [...holder.children].map((child) => new XMLSerializer().serializeToString(child));
  root.unmount();
  return markup.join('');
}
