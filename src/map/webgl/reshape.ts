import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { MapShapes } from '../../domain/geography/geometry';

const SOURCES = [
  'regions',
  'surroundings',
  'lakes',
] as const satisfies readonly (keyof MapShapes)[];

/** Gives a map that has been drawn other shapes. The library keeps feature-state through it, and the data through a lost context. */
export function reshape(map: MapLibreMap, geometry: MapShapes): void {
  for (const name of SOURCES) {
    const source = map.getSource<GeoJSONSource>(name);
    // Without a source the map is gone, or waits for its context and will be built of what it had.
    if (source) void source.setData(geometry[name]);
  }
}
