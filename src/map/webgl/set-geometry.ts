import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { MapShapes } from '../../domain/geography/geometry';
import { SHAPES, shapesOf } from './shapes';

/** Gives a map that has been drawn other shapes. The library keeps feature-state through it, and the data through a lost context. */
export function setGeometry(map: MapLibreMap, geometry: MapShapes): void {
  // Without a source the map is gone, or waits for its context and will be built of what it had.
  void map.getSource<GeoJSONSource>(SHAPES)?.setData(shapesOf(geometry));
}
