import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { MapShapes } from '../../domain/geography/geometry';
import { SHAPES, shapesOf } from './shapes';

/** Replaces the shapes of a map that has been drawn. Feature-state is kept, and so are the shapes if the context is lost. */
export function setGeometry(map: MapLibreMap, geometry: MapShapes): void {
  // Without a source the map is gone, or its context is lost and will be restored with the shapes it had.
  void map.getSource<GeoJSONSource>(SHAPES)?.setData(shapesOf(geometry));
}
