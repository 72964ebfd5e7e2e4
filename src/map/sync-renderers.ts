import type { AppContextValue } from '../store/app-context';
import type { MapRenderer } from './renderer';

/** The renderers of one map, all shown the same choropleth and marks. */
export interface SyncedRenderers {
  /** Paints a renderer as things are now and from then on. */
  add(renderer: MapRenderer): void;
  /** Ends one renderer. */
  drop(renderer: MapRenderer): void;
  /** Ends them all. */
  dispose(): void;
}

/** Carries every change in the store to the renderers: the choropleth when it is another, the marks always. */
export function syncRenderers({ store, selectors }: AppContextValue): SyncedRenderers {
  const renderers = new Set<MapRenderer>();
  let shown = selectors.choropleth(store.getState());
  const unsubscribe = store.subscribe((state) => {
    const choropleth = selectors.choropleth(state);
    const repaint = choropleth !== shown;
    shown = choropleth;
    const marks = selectors.marks(state);
    for (const renderer of renderers) {
      if (repaint) renderer.paint(choropleth);
      renderer.mark(marks);
    }
  });
  return {
    add(renderer) {
      renderers.add(renderer);
      const state = store.getState();
      renderer.paint(selectors.choropleth(state));
      renderer.mark(selectors.marks(state));
    },
    drop(renderer) {
      renderers.delete(renderer);
      renderer.dispose();
    },
    dispose() {
      unsubscribe();
      for (const renderer of renderers) renderer.dispose();
    },
  };
}
