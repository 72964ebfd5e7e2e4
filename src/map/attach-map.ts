import type { Painting } from '../domain/painting';
import { attend, changeView } from '../store/view-store';
import { selectRegion } from '../store/view-state';
import type { AtlasSession } from '../store/use-atlas';
import type { Wording } from '../text/wording';
import type { Hovered } from './HoverName';
import type { Camera, Insets, LoadWebgl, MapRenderer, RendererEvents } from './renderer';
import { createSvgRenderer } from './svg/svg-renderer';
import { whenIdle } from './when-idle';

/** Why there is no WebGL map. The SVG stays and everything else works. */
export interface MapFailure {
  readonly error: unknown;
}

export interface AttachedMap {
  readonly camera: Camera;
}

interface MapHost {
  readonly words: Wording;
  readonly loadWebgl: LoadWebgl | null;
  readonly onFailure: (failure: MapFailure) => void;
  readonly setHovered: (hovered: Hovered | null) => void;
  readonly setMap: (map: AttachedMap | null) => void;
}

/**
 * Ties the map on `stage` to the store: what changes in the store is painted by every renderer, what
 * the visitor does on the map is told to the store. The SVG answers at once; WebGL is loaded when the
 * browser has nothing better to do and takes over when it has drawn. Returns the function that ends it.
 */
export function attachMap(stage: HTMLElement, session: AtlasSession, host: MapHost): () => void {
  const { store, selectors } = session;
  const renderers = new Set<MapRenderer>();
  let ended = false;
  const show = (kind: 'svg' | 'webgl') => stage.setAttribute('data-renderer', kind);
  const onWebgl = () => stage.getAttribute('data-renderer') === 'webgl';
  const eventsOf = (active: () => boolean): RendererEvents => ({
    hover(code, point) {
      attend(store, { hovered: code });
      host.setHovered(code && point ? { code, point } : null);
    },
    select: (code) => changeView(store, (view) => selectRegion(view, code)),
    painted(key) {
      if (active()) stage.setAttribute('data-painting', key);
    },
  });
  const add = (renderer: MapRenderer) => {
    renderers.add(renderer);
    const state = store.getState();
    renderer.paint(selectors.painting(state));
    renderer.mark(selectors.marks(state));
  };
  const fallBack = (renderer: MapRenderer, error: unknown) => {
    renderers.delete(renderer);
    renderer.dispose();
    host.setMap(null);
    show('svg');
    stage.setAttribute('data-painting', selectors.painting(store.getState()).key);
    host.onFailure({ error });
  };
  const unsubscribe = store.subscribe((state, previous) => {
    const painting: Painting = selectors.painting(state);
    const repaint = state.view.themes !== previous.view.themes;
    for (const renderer of renderers) {
      if (repaint) renderer.paint(painting);
      renderer.mark(selectors.marks(state));
    }
  });
  add(createSvgRenderer(stage, eventsOf(() => !onWebgl()), () => !onWebgl()));
  const start = async (load: LoadWebgl) => {
    const container = stage.querySelector<HTMLElement>('.map-webgl');
    if (!container) return;
    const state = store.getState();
    try {
      const map: MapRenderer & Camera = await load({
        container,
        padding: () => insetsOf(stage),
        painting: selectors.painting(state),
        marks: selectors.marks(state),
        controls: host.words.map.controls,
        events: eventsOf(onWebgl),
        onLost: (reason) => fallBack(map, new Error(reason)),
      });
      if (ended) return map.dispose();
      show('webgl');
      add(map);
      stage.setAttribute('data-painting', selectors.painting(store.getState()).key);
      host.setMap({ camera: map });
    } catch (error) {
      if (!ended) host.onFailure({ error });
    }
    return undefined;
  };
  const { loadWebgl } = host;
  const cancel = loadWebgl ? whenIdle(() => void start(loadWebgl)) : () => undefined;
  return () => {
    ended = true;
    cancel();
    unsubscribe();
    for (const renderer of renderers) renderer.dispose();
    host.setMap(null);
    show('svg');
  };
}

/** The room around the SVG's frame: given as padding to WebGL, it makes both drawings coincide. */
function insetsOf(stage: HTMLElement): Insets {
  const outer = stage.getBoundingClientRect();
  const inner = stage.querySelector('.map-frame')?.getBoundingClientRect() ?? outer;
  return {
    top: inner.top - outer.top,
    left: inner.left - outer.left,
    right: outer.right - inner.right,
    bottom: outer.bottom - inner.bottom,
  };
}
