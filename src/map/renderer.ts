import type { Highlights, Choropleth } from '../domain/choropleth/choropleth';
import type { RegionCode } from '../domain/model/region';
import type { Box } from '../domain/geography/labels';
import type { WebglError } from './webgl/error';

/** A point on the screen, CSS pixels from the top left corner of the window, or of the stage where that is said. */
export interface ScreenPoint {
  readonly x: number;
  readonly y: number;
}

export interface MapContent {
  readonly choropleth: Choropleth;
  readonly highlights: Highlights;
}

/** One way of drawing the map. It is given whole values and applies what differs; it decides nothing. */
export interface MapRenderer {
  show(content: MapContent): void;
  /** The region at a point of the window, or the nearest within `SNAP_RADIUS`. */
  regionAt(point: ScreenPoint): RegionCode | null;
}

export interface CameraState {
  readonly canZoomIn: boolean;
  /** True while all of Sweden is in view, so that the map cannot be zoomed out. */
  readonly isHome: boolean;
  /** True from a step until it begins to be seen. Another step would come on top of it, as a leap, and is left out. */
  readonly isBusy: boolean;
  /** True where coarse shapes would be seen to be coarse: zoomed in, or on a tall stage. */
  readonly showsDetail: boolean;
}

export interface Camera {
  zoomIn(): void;
  zoomOut(): void;
  /** Back to all of Sweden. */
  home(): void;
  /** The same object until something in it changes. */
  state(): CameraState;
  /** Calls `onChange` when the state has changed. Returns the function that ends it. */
  subscribe(onChange: () => void): () => void;
}

/** A renderer whose map the visitor can move. */
export interface ZoomableMap extends MapRenderer, Camera {
  /** True while all of Sweden is in view and at rest, where the SVG shows it. */
  isAtHome(): boolean;
  /**
   * Resolves when what the map has been given is on the canvas, or when the visitor moves it. The map works before
   * that, but showing the canvas sooner would block the page until the graphics processor is done.
   */
  drawn(): Promise<void>;
  dispose(): void;
}

/** A region is hit from this far, CSS pixels, so that small ones can be hit at all. */
export const SNAP_RADIUS = 24;

/**
 * The region at a point, or the nearest within `SNAP_RADIUS`, found by asking in widening rings.
 * Works the same over any renderer: `at` says which region, if any, lies exactly at a point.
 */
export function regionNear(
  point: ScreenPoint,
  at: (point: ScreenPoint) => RegionCode | null,
): RegionCode | null {
  const exact = at(point);
  if (exact) return exact;
  for (let radius = 4; radius <= SNAP_RADIUS; radius += 4) {
    const steps = radius * 2;
    for (let step = 0; step < steps; step += 1) {
      const angle = (step / steps) * 2 * Math.PI;
      const found = at({
        x: point.x + radius * Math.cos(angle),
        y: point.y + radius * Math.sin(angle),
      });
      if (found) return found;
    }
  }
  return null;
}

export interface WebglRequest extends MapContent {
  readonly container: HTMLElement;
  /** The space around Sweden, CSS pixels, measured at every call. */
  readonly padding: () => Insets;
  /** What lies over the container, CSS pixels from its top left corner, measured at every call. */
  readonly covered: () => readonly Box[];
  /** The map library's own strings, by its keys. */
  readonly controls: Readonly<Record<string, string>>;
  /** Called when the map begins to move. */
  readonly onMove: () => void;
  /** What becomes of the map after it has been shown. */
  readonly context: {
    /** It has failed for good. Called once; the caller disposes of it. */
    readonly failed: (error: WebglError) => void;
    readonly lost: () => void;
    /** It is not back yet, and may still be restored. */
    readonly lostForLong: (error: WebglError) => void;
    /** Its lost context is restored, and it has drawn again. `wasLong` is true if `lostForLong` has been called. */
    readonly restored: (wasLong: boolean) => void;
  };
  /** The map works, but the finer shapes that were to come did not. */
  readonly onDetailFailed: (error: unknown) => void;
}

export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** Loads and starts the WebGL map. Resolves when it answers the visitor; rejects with a `WebglError`. */
export type LoadWebgl = (request: WebglRequest) => Promise<ZoomableMap>;
