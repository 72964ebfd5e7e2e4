import type { AppContextValue } from '../store/app-context';
import type { MapContent, MapRenderer, ScreenPoint, ZoomableMap } from './renderer';

/** What the visitor sees of the map, and what answers them. */
export interface ShownMap {
  /** Answers the pointer. */
  readonly renderer: 'svg' | 'webgl';
  /** True while the canvas lies over the drawing. */
  readonly isDrawn: boolean;
  /** The key of the choropleth that is seen. */
  readonly key: string;
}

interface SyncOptions {
  readonly onShown: (shown: ShownMap) => void;
  /** Runs `work` when the drawing's answer, and what explains it, are on the screen. */
  readonly afterAnswer: (work: () => void) => void;
}

/**
 * Carries the choropleth and the highlights of the store to the renderers, each change once.
 * The SVG is always up to date. It answers a new choropleth in the same frame, over the canvas, which is shown
 * again when it has drawn; a map that the visitor has moved is not where the SVG is, and repaints in view.
 */
export function syncRenderers(
  app: AppContextValue,
  svg: MapRenderer,
  { onShown, afterAnswer }: SyncOptions,
) {
  let content = contentToDraw(app);
  let onCanvas: MapContent | null = null;
  let webgl: ZoomableMap | null = null;
  let turn = 0;
  let shown: ShownMap = { renderer: 'svg', isDrawn: false, key: content.choropleth.key };
  const show = (change: Partial<ShownMap>) => {
    turn += 1;
    shown = { ...shown, ...change };
    onShown(shown);
  };
  const drawWebgl = async (map: ZoomableMap) => {
    if (webgl !== map) return;
    const own = (turn += 1);
    const { key } = content.choropleth;
    onCanvas = content;
    map.show(content);
    await map.drawn();
    // Otherwise something else has been shown or begun since.
    if (own === turn) show({ isDrawn: true, key });
  };
  const follow = () => {
    const next = contentToDraw(app);
    if (next.choropleth === content.choropleth && next.highlights === content.highlights) return;
    const isRecoloured = next.choropleth !== content.choropleth;
    content = next;
    svg.show(next);
    const map = webgl;
    if (isRecoloured && map && shown.isDrawn && !map.isAtHome()) {
      void drawWebgl(map);
    } else if (isRecoloured) {
      show({ isDrawn: false, key: next.choropleth.key });
      if (map) afterAnswer(() => void drawWebgl(map));
    } else if (map && onCanvas?.choropleth === next.choropleth) {
      map.show(next);
    }
  };
  svg.show(content);
  onShown(shown);
  const unsubscribe = app.store.subscribe(follow);
  return {
    /** Lets the WebGL map answer the visitor, and shows it when it has drawn; null leaves the SVG alone. */
    setWebgl(map: ZoomableMap | null) {
      webgl = map;
      onCanvas = null;
      show({ renderer: map ? 'webgl' : 'svg', isDrawn: false, key: content.choropleth.key });
      if (map) void drawWebgl(map);
    },
    shown: () => shown,
    /** What the map that answers the pointer has at a point of the window. */
    regionAt: (point: ScreenPoint) =>
      (shown.renderer === 'svg' ? svg : webgl)?.regionAt(point) ?? null,
    dispose: unsubscribe,
  };
}

/** Returns what the store says is to be drawn. */
export function contentToDraw({ store, selectors }: AppContextValue): MapContent {
  const state = store.getState();
  return { choropleth: selectors.choropleth(state), highlights: selectors.highlights(state) };
}
