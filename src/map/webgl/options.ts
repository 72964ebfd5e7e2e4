import type { MapShapes } from '../../domain/geography/geometry';
import type { WebglRequest, ZoomableMap } from '../renderer';

/** What the WebGL map is made of. Its container must have a size. */
export interface WebglOptions extends WebglRequest {
  readonly geometry: MapShapes;
}

/** The WebGL map. It does nothing after `dispose`. */
export interface WebglMap extends ZoomableMap {
  /** Draws the same regions with other shapes. */
  setGeometry(geometry: MapShapes): void;
}
