import type { MapShapes } from '../../domain/geography/geometry';
import type { Label } from '../../domain/geography/labels';
import type { WebglRequest, ZoomableMap } from '../renderer';

/** What the WebGL map is made of. Its container has a size; the whole area is the map's. */
export interface WebglOptions extends WebglRequest {
  readonly geometry: MapShapes;
  readonly labels: readonly Label[];
}

/** The WebGL map. After `dispose` it does nothing. */
export interface WebglMap extends ZoomableMap {
  /** Draws the same regions with other shapes; colours and marks stay. */
  setGeometry(geometry: MapShapes): void;
}
