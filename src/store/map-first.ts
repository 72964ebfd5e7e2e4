import { isColouredAlike } from './view-state';
import type { ViewStore } from './view-store';

/** Calls `listener` when the state has changed. Returns the function that ends it. */
export type Subscribe = (listener: () => void) => () => void;

/**
 * Returns a subscription to the store whose listeners hear of new colours only after the next frame: the map shows
 * those first, and what explains them follows. They hear of all else at once.
 *
 * @param afterFrame runs `work` when the next frame is on the screen.
 */
export function mapFirst(store: ViewStore, afterFrame: (work: () => void) => void): Subscribe {
  const listeners = new Set<() => void>();
  let isAwaited = false;
  const tell = () => {
    isAwaited = false;
    for (const listener of listeners) listener();
  };
  store.subscribe(({ view }, before) => {
    if (isAwaited) return;
    if (isColouredAlike(view, before.view)) tell();
    else {
      isAwaited = true;
      afterFrame(tell);
    }
  });
  return (listener) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  };
}
