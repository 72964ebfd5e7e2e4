import type { Feature, FeatureCollection } from 'geojson';
import { isRegionCode, type RegionCode } from '../model/region';

/** The map's shapes at one level of detail, WGS 84. Regions carry `code`, `label` and `areaKm2`. */
export interface MapShapes {
  readonly regions: FeatureCollection;
  readonly surroundings: FeatureCollection;
  readonly lakes: FeatureCollection;
}

/** Which region a feature of the map is, or null if it is none that we know. */
export function codeOf({ properties }: Pick<Feature, 'properties'>): RegionCode | null {
  const code: unknown = properties?.['code'];
  return typeof code === 'string' && isRegionCode(code) ? code : null;
}
