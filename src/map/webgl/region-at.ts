import type { Map as MapLibreMap } from 'maplibre-gl';
import { codeOf } from '../../domain/geography/geometry';
import type { RegionCode } from '../../domain/model/region';
import { regionNear, SNAP_RADIUS, type ScreenPoint } from '../renderer';
import { REGION_LAYER } from './region-layers';

const QUERY = { layers: [REGION_LAYER], validate: false };

/** The region drawn at a point of the window, or the nearest within `SNAP_RADIUS`. */
export function regionAt(map: MapLibreMap, point: ScreenPoint): RegionCode | null {
  const { left, top } = map.getContainer().getBoundingClientRect();
  const [x, y] = [point.x - left, point.y - top];
  const box = map.queryRenderedFeatures(
    [
      [x - SNAP_RADIUS, y - SNAP_RADIUS],
      [x + SNAP_RADIUS, y + SNAP_RADIUS],
    ],
    QUERY,
  );
  // Far out at sea one query is enough; the rings would make a hundred.
  if (box.length === 0) return null;
  return regionNear({ x, y }, (near) => {
    const [feature] = map.queryRenderedFeatures([near.x, near.y], QUERY);
    return feature ? codeOf(feature) : null;
  });
}
