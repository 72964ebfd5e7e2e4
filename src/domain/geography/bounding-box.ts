import { bbox } from '@turf/turf';
import type { BBox, Geometry } from 'geojson';

/** The box around geometries as RFC 7946 has it: west, south, east, north, in degrees. */
export function boundingBox(geometries: readonly Geometry[]): BBox {
  return bbox({ type: 'GeometryCollection', geometries: [...geometries] });
}
