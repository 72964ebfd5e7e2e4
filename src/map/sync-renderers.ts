import type { Choropleth, Highlights } from '../domain/choropleth/choropleth';
import type { AppContextValue } from '../store/app-context';
import type { MapRenderer } from './renderer';

/** The renderers of one map. Only the one that is shown follows the store; the others are behind until asked for. */
export interface SyncedRenderers {
  /** Brings a renderer up to date and lets it, alone, follow the store from then on. */
  show(renderer: MapRenderer): void;
  /** Brings a renderer up to date that is not shown, as before printing. */
  update(renderer: MapRenderer): void;
  /** Stops following the store. */
  dispose(): void;
}

interface Applied {
  readonly choropleth: Choropleth;
  readonly highlights: Highlights;
}

/** Carries the choropleth and the highlights of the store to renderers, each only where it differs from the last. */
export function syncRenderers({ store, selectors }: AppContextValue): SyncedRenderers {
  const lastOf = new WeakMap<MapRenderer, Applied>();
  let shown: MapRenderer | null = null;
  const update = (renderer: MapRenderer) => {
    const state = store.getState();
    const next = {
      choropleth: selectors.choropleth(state),
      highlights: selectors.highlights(state),
    };
    const last = lastOf.get(renderer);
    lastOf.set(renderer, next);
    if (last?.choropleth !== next.choropleth) renderer.setChoropleth(next.choropleth);
    if (last?.highlights !== next.highlights) renderer.setHighlights(next.highlights);
  };
  const unsubscribe = store.subscribe(() => {
    if (shown) update(shown);
  });
  return {
    show(renderer) {
      shown = renderer;
      update(renderer);
    },
    update,
    dispose: unsubscribe,
  };
}
