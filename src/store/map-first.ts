import { isColouredAlike } from './view-state';
import type { AtlasState, ViewStore } from './view-store';

/** Calls a listener with the state and the one before, each time it has changed. Returns the function that unsubscribes it. */
export type Subscribe = ViewStore['subscribe'];

/**
 * Returns a subscription to the store whose listeners hear of new colours only after the next frame: the map shows
 * those first, and what explains them follows. They hear of all else at once, and of several changes as of one.
 *
 * @param afterFrame runs `work` when the next frame is on the screen.
 */
export function mapFirst(store: ViewStore, afterFrame: (work: () => void) => void): Subscribe {
  const listeners = new Set<Parameters<Subscribe>[0]>();
  let isAwaited = false;
  const tell = (before: AtlasState) => {
    isAwaited = false;
    for (const listener of listeners) listener(store.getState(), before);
  };
  store.subscribe(({ view }, before) => {
    if (isAwaited) return;
    if (isColouredAlike(view, before.view)) tell(before);
    else {
      isAwaited = true;
      afterFrame(() => tell(before));
    }
  });
  return (listener) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  };
}
