import { setInteraction, changeView } from '../store/view-store';
import { selectRegion } from '../store/view-state';
import type { AppContextValue } from '../store/app-context';
import type { Messages } from '../i18n/messages';
import type { Hovered } from './HoverName';
import { syncRenderers } from './sync-renderers';
import type { Camera, Insets, LoadWebgl, RendererEvents, ZoomableMap } from './renderer';
import { createSvgRenderer } from './svg/renderer';
import { WebglError } from './webgl/error';
import { whenIdle } from './when-idle';

/** Why there is no WebGL map. The SVG stays and everything else works. */
export interface MapFailure {
  readonly error: unknown;
}

/** What the map tells the component that shows it. */
export interface MapHost {
  readonly messages: Messages;
  readonly loadWebgl: LoadWebgl | null;
  readonly onFailure: (failure: MapFailure) => void;
  readonly setHovered: (hovered: Hovered | null) => void;
  /** The camera of the map that can be moved, or null when there is none. */
  readonly setCamera: (camera: Camera | null) => void;
}

/**
 * Ties the map on `stage` to the store: what changes in the store is painted by every renderer, what
 * the visitor does on the map is told to the store. The SVG answers at once; WebGL is loaded when the
 * browser has nothing better to do and takes over when it has drawn. Returns the function that ends it.
 */
export function mountMap(stage: HTMLElement, app: AppContextValue, host: MapHost): () => void {
  const painted = syncRenderers(app);
  const onWebgl = () => stage.getAttribute('data-renderer') === 'webgl';
  const onSvg = () => !onWebgl();
  let ended = false;
  painted.add(createSvgRenderer(stage, eventsOf(stage, app, host, onSvg), onSvg));

  const fallBack = (map: ZoomableMap, error: WebglError) => {
    painted.drop(map);
    show(stage, 'svg', app);
    host.setCamera(null);
    host.onFailure({ error });
  };
  const fail = (error: unknown) => {
    if (!ended) host.onFailure({ error });
  };
  const start = async (load: LoadWebgl) => {
    const map = await load({
      ...stateNow(app),
      container: containerIn(stage),
      padding: () => insetsOf(stage),
      controls: host.messages.map.controls,
      events: eventsOf(stage, app, host, onWebgl),
      onLost: (reason, detail) => fallBack(map, new WebglError(reason, detail)),
      onCoarse: fail,
    });
    if (ended) return map.dispose();
    painted.add(map);
    show(stage, 'webgl', app);
    host.setCamera(map);
    await map.drawn;
    if (onWebgl()) stage.toggleAttribute('data-drawn', true);
    return undefined;
  };
  const { loadWebgl } = host;
  const cancel = loadWebgl ? whenIdle(() => void start(loadWebgl).catch(fail)) : () => undefined;
  return () => {
    ended = true;
    cancel();
    painted.dispose();
    show(stage, 'svg', app);
  };
}

function stateNow({ store, selectors }: AppContextValue) {
  const state = store.getState();
  return { choropleth: selectors.choropleth(state), marks: selectors.marks(state) };
}

/** Both renderers hold the choropleth of the store; from now on the stage shows this one. */
function show(stage: HTMLElement, renderer: 'svg' | 'webgl', app: AppContextValue): void {
  stage.setAttribute('data-renderer', renderer);
  stage.setAttribute('data-painting', stateNow(app).choropleth.key);
  if (renderer === 'svg') stage.removeAttribute('data-drawn');
}

function eventsOf(
  stage: HTMLElement,
  { store }: AppContextValue,
  host: MapHost,
  active: () => boolean,
): RendererEvents {
  return {
    hover(code, point) {
      setInteraction(store, { hovered: code });
      host.setHovered(code && point ? { code, point } : null);
    },
    select: (code) => changeView(store, (view) => selectRegion(view, code)),
    painted(key) {
      if (active()) stage.setAttribute('data-painting', key);
    },
  };
}

function containerIn(stage: HTMLElement): HTMLElement {
  const container = stage.querySelector<HTMLElement>('.map-webgl');
  if (!container) throw new Error('The map stage has no element .map-webgl to draw in.');
  return container;
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
