import type { FeatureCollection } from 'geojson';

/** The map's shapes at one level of detail, WGS 84. Regions carry `code`, `label` and `areaKm2`. */
export interface MapShapes {
  readonly regions: FeatureCollection;
  readonly surroundings: FeatureCollection;
  readonly lakes: FeatureCollection;
}
