import type { AtlasSession } from '../store/app-context';
import type { MapRenderer } from './renderer';

/** The renderers of one map, all shown the same painting and marks. */
export interface PaintedRenderers {
  /** Paints a renderer as things are now and from then on. */
  add(renderer: MapRenderer): void;
  /** Ends one renderer. */
  drop(renderer: MapRenderer): void;
  /** Ends them all. */
  dispose(): void;
}

/** Carries every change in the store to the renderers: the painting when it is another, the marks always. */
export function keepPainted({ store, selectors }: AtlasSession): PaintedRenderers {
  const renderers = new Set<MapRenderer>();
  let shown = selectors.painting(store.getState());
  const unsubscribe = store.subscribe((state) => {
    const painting = selectors.painting(state);
    const repaint = painting !== shown;
    shown = painting;
    const marks = selectors.marks(state);
    for (const renderer of renderers) {
      if (repaint) renderer.paint(painting);
      renderer.mark(marks);
    }
  });
  return {
    add(renderer) {
      renderers.add(renderer);
      const state = store.getState();
      renderer.paint(selectors.painting(state));
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
