import type { Feature, FeatureCollection } from 'geojson';
import type { RegionCode } from '../model/region';

/** The map's shapes at one level of detail, WGS 84. Regions carry `code`, `label` and `areaKm2`. */
export interface MapShapes {
  readonly regions: FeatureCollection;
  readonly neighbouringLand: FeatureCollection;
  readonly lakes: FeatureCollection;
}

/** A layer of the map by its file in public/geo, without "-coarse" and ".geojson". */
export type MapLayer = 'regions' | 'neighbouring-land' | 'lakes';

/** The code of a map feature, or null for a feature that is no region. */
export function codeOf({ properties }: Pick<Feature, 'properties'>): RegionCode | null {
  const code: unknown = properties?.['code'];
  return typeof code === 'string' ? code : null;
}
