import { LngLat, type TransformConstrainFunction } from 'maplibre-gl';
import { SWEDEN } from '../../domain/geography/projection';

export const MAX_ZOOM = 10;
/** How far beyond Sweden the middle of the stage can go, degrees of longitude and latitude. */
const ROOM_EAST_WEST = 4;
const ROOM_NORTH_SOUTH = 2;

interface View {
  readonly center: LngLat;
  readonly zoom: number;
}

/** Where the camera may be. `home` is null until Sweden has been fitted for the first time. */
export interface CameraLimits {
  home: View | null;
  readonly constrain: TransformConstrainFunction;
}

/**
 * Keeps the middle of the stage over Sweden, and the view no wider than all of Sweden. The library's own
 * `maxBounds` would also zoom in until the bounds fill the stage, and a wide one could never show it all.
 */
export function createLimits(): CameraLimits {
  const [west, south, east, north] = SWEDEN;
  const limits: CameraLimits = {
    home: null,
    constrain(center, zoom) {
      const { home } = limits;
      if (!home) return { center, zoom: Math.min(zoom, MAX_ZOOM) };
      const { lng, lat } = home.center;
      return {
        center: new LngLat(
          clamp(
            center.lng,
            Math.min(west, lng) - ROOM_EAST_WEST,
            Math.max(east, lng) + ROOM_EAST_WEST,
          ),
          clamp(
            center.lat,
            Math.min(south, lat) - ROOM_NORTH_SOUTH,
            Math.max(north, lat) + ROOM_NORTH_SOUTH,
          ),
        ),
        zoom: clamp(zoom, home.zoom, MAX_ZOOM),
      };
    },
  };
  return limits;
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
