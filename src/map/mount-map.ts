import { setInteraction, changeView } from '../store/view-store';
import { encode } from '../store/url-codec';
import { selectRegion, type ViewState } from '../store/view-state';
import type { Box } from '../domain/geography/labels';
import type { AppContextValue } from '../store/app-context';
import type { Messages } from '../i18n/messages';
import type { Hovered } from './RegionTooltip';
import { afterFrame } from './after-frame';
import { contentToDraw, syncRenderers, type ShownMap } from './sync-renderers';
import { listenToPointer, type PointerEvents } from './pointer';
import type { Camera, Insets, LoadWebgl, ZoomableMap } from './renderer';
import { createSvgRenderer } from './svg/renderer';
import { whenIdle } from './when-idle';

/** What the map needs of the component that shows it, and reports to it. */
export interface MapHost {
  readonly messages: Messages;
  /** Loads the WebGL map; null where there is none to load, as on the server. */
  readonly loadWebgl: LoadWebgl | null;
  /** Called with why there is no WebGL map, and with null when what failed works again. The SVG stays. */
  readonly onFailure: (error: unknown) => void;
  readonly setHovered: (hovered: Hovered | null) => void;
  /** Called with the camera of the WebGL map while there is one, and with null when it is gone. */
  readonly setCamera: (camera: Camera | null) => void;
}

/**
 * Connects the map on `stage` to the store: the renderers follow the store, and what the visitor does on the map
 * changes the store. The SVG answers at once; WebGL is loaded when the browser is idle and takes over when it has
 * drawn. Returns the function that disconnects it.
 */
export function mountMap(stage: HTMLElement, app: AppContextValue, host: MapHost): () => void {
  let webgl: ZoomableMap | null = null;
  let ended = false;
  const synced = syncRenderers(app, createSvgRenderer(stage), {
    onShown: (shown) => describeShown(stage, shown),
    // The first frame is the drawing's, the second that of the legend and the text.
    afterAnswer: (work) => afterFrame(() => afterFrame(work)),
  });
  const pointer = listenToPointer(stage, synced.regionAt, eventsOf(app, host));
  const show = (map: ZoomableMap | null) => {
    synced.setWebgl(map);
    host.setCamera(map);
  };
  const endWebgl = () => {
    show(null);
    webgl?.dispose();
    webgl = null;
  };
  const fail = (error: unknown) => {
    if (!ended) host.onFailure(error);
  };
  const start = async (load: LoadWebgl) => {
    const map = await load({
      ...contentToDraw(app),
      ...measuresOf(stage),
      controls: host.messages.map.controls,
      onMove: pointer.leave,
      context: {
        failed(error) {
          endWebgl();
          fail(error);
        },
        // Its canvas is empty then: the drawing has all of Sweden, also where the visitor has moved the map.
        lost: () => synced.setWebgl(null),
        lostForLong(error) {
          show(null);
          fail(error);
        },
        restored(wasLong) {
          if (synced.shown().renderer === 'svg') show(webgl);
          // Another failure, such as that of the finer shapes, is still one.
          if (wasLong) host.onFailure(null);
        },
      },
      onDetailFailed: fail,
    });
    if (ended) return map.dispose();
    webgl = map;
    return show(map);
  };
  const { loadWebgl } = host;
  const cancel = loadWebgl ? whenIdle(() => void start(loadWebgl).catch(fail)) : () => undefined;
  return () => {
    ended = true;
    cancel();
    endWebgl();
    synced.dispose();
    pointer.dispose();
  };
}

function describeShown(stage: HTMLElement, { renderer, isDrawn, key }: ShownMap): void {
  stage.dataset['renderer'] = renderer;
  stage.dataset['choropleth'] = key;
  stage.toggleAttribute('data-drawn', isDrawn);
}

function eventsOf({ store, codec }: AppContextValue, host: MapHost): PointerEvents {
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
  };
}

function measuresOf(stage: HTMLElement) {
  return {
    container: containerIn(stage),
    padding: () => insetsOf(stage),
    covered: () => coveredOn(stage),
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
