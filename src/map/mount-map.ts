import { setInteraction, changeView } from '../store/view-store';
import { encode } from '../store/url-codec';
import { selectRegion, type ViewState } from '../store/view-state';
import type { Box } from '../domain/geography/labels';
import type { AppContextValue } from '../store/app-context';
import type { Messages } from '../i18n/messages';
import type { Hovered } from './RegionTooltip';
import { syncRenderers } from './sync-renderers';
import type {
  Camera,
  Insets,
  LoadWebgl,
  MapRenderer,
  RendererEvents,
  WebglRequest,
  ZoomableMap,
} from './renderer';
import { createSvgRenderer } from './svg/renderer';
import { whenIdle } from './when-idle';

/** Why there is no WebGL map. The SVG stays and everything else works. */
export interface MapFailure {
  readonly error: unknown;
}

/** What the map needs of the component that shows it, and reports to it. */
export interface MapHost {
  readonly messages: Messages;
  readonly loadWebgl: LoadWebgl | null;
  /** Called with null when what failed works again. */
  readonly onFailure: (failure: MapFailure | null) => void;
  readonly setHovered: (hovered: Hovered | null) => void;
  /** Called with the camera of the WebGL map while there is one, and with null when it is gone. */
  readonly setCamera: (camera: Camera | null) => void;
}

/**
 * Connects the map on `stage` to the store: the shown renderer follows the store, and what the visitor does on the
 * map changes the store. The SVG answers at once; WebGL is loaded when the browser is idle and takes over when it
 * has drawn. Returns the function that disconnects it.
 */
export function mountMap(stage: HTMLElement, app: AppContextValue, host: MapHost): () => void {
  const synced = syncRenderers(app);
  let webgl: ZoomableMap | null = null;
  let isContextLost = false;
  let ended = false;
  const showsSvg = () => webgl === null || isContextLost;
  const svg = createSvgRenderer(stage, eventsOf(stage, app, host, showsSvg), showsSvg);
  const show = (renderer: MapRenderer) => {
    synced.show(renderer);
    stage.dataset['renderer'] = renderer === svg ? 'svg' : 'webgl';
    stage.dataset['painting'] = stateNow(app).choropleth.key;
    if (renderer === svg) delete stage.dataset['drawn'];
  };
  const toSvg = () => {
    webgl?.dispose();
    webgl = null;
    show(svg);
  };
  const fail = (error: unknown) => {
    if (!ended) host.onFailure({ error });
  };
  const setContextLost = (next: boolean) => {
    isContextLost = next;
    show(webgl && !isContextLost ? webgl : svg);
    stage.toggleAttribute('data-drawn', !showsSvg());
    return webgl;
  };
  const start = async (load: LoadWebgl) => {
    const map = await load({
      ...stateNow(app),
      container: containerIn(stage),
      padding: () => insetsOf(stage),
      covered: () => coveredOn(stage),
      controls: host.messages.map.controls,
      events: eventsOf(stage, app, host, () => !showsSvg()),
      context: contextEvents(host, fail, toSvg, setContextLost),
      onDetailFailed: fail,
    });
    if (ended) return map.dispose();
    webgl = map;
    show(map);
    host.setCamera(map);
    await map.drawn;
    if (webgl === map) stage.toggleAttribute('data-drawn', true);
    return undefined;
  };
  show(svg);
  const { loadWebgl } = host;
  const cancel = loadWebgl ? whenIdle(() => void start(loadWebgl).catch(fail)) : () => undefined;
  const stopWatching = beforePrinting(() => synced.update(svg));
  return () => {
    ended = true;
    cancel();
    stopWatching();
    toSvg();
    synced.dispose();
    svg.dispose();
  };
}

/**
 * Changes what is shown, and tells the host, as the WebGL map loses its graphics context and has it back.
 *
 * @param end shows the SVG from now on.
 * @param setContextLost shows the SVG while the context is lost. Returns the WebGL map.
 */
function contextEvents(
  host: MapHost,
  fail: (error: unknown) => void,
  end: () => void,
  setContextLost: (isContextLost: boolean) => ZoomableMap | null,
): WebglRequest['context'] {
  const leave = (change: () => void) => (error: unknown) => {
    change();
    host.setCamera(null);
    fail(error);
  };
  return {
    failed: leave(end),
    lost: leave(() => setContextLost(true)),
    restored() {
      host.setCamera(setContextLost(false));
      host.onFailure(null);
    },
  };
}

/** Calls back when the page is about to be printed, or shown as in print. Returns the function that stops it. */
function beforePrinting(callback: () => void): () => void {
  const print = matchMedia('print');
  window.addEventListener('beforeprint', callback);
  print.addEventListener('change', callback);
  return () => {
    window.removeEventListener('beforeprint', callback);
    print.removeEventListener('change', callback);
  };
}

function stateNow({ store, selectors }: AppContextValue) {
  const state = store.getState();
  return { choropleth: selectors.choropleth(state), highlights: selectors.highlights(state) };
}

function eventsOf(
  stage: HTMLElement,
  { store, codec }: AppContextValue,
  host: MapHost,
  isShown: () => boolean,
): RendererEvents {
  return {
    hover(code, point) {
      setInteraction(store, { hovered: code });
      host.setHovered(code && point ? { code, point } : null);
    },
    select(code, inNewTab) {
      const select = (view: ViewState) => selectRegion(view, code);
      if (!inNewTab) return changeView(store, select);
      window.open(encode(select(store.getState().view), codec), '_blank', 'noopener');
      return undefined;
    },
    rendered(key) {
      if (isShown()) stage.dataset['painting'] = key;
    },
  };
}

function containerIn(stage: HTMLElement): HTMLElement {
  const container = stage.querySelector<HTMLElement>('.map-webgl');
  if (!container) throw new Error('The map stage has no element .map-webgl to draw in.');
  return container;
}

/** The space around the SVG's frame: given as padding to WebGL, it makes both drawings coincide. */
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

/** The legend, where it lies over the stage, and the buttons. */
function coveredOn(stage: HTMLElement): readonly Box[] {
  const outer = stage.getBoundingClientRect();
  const over = stage.parentElement?.querySelectorAll('.map-side, .map-controls, .map-credit') ?? [];
  return [...over].map((each) => {
    const { left, right, top, bottom } = each.getBoundingClientRect();
    const [x, y] = [outer.left, outer.top];
    return { left: left - x, right: right - x, top: top - y, bottom: bottom - y };
  });
}
