import { LngLat, type TransformConstrainFunction } from 'maplibre-gl';
import { SWEDEN } from '../../domain/geography/projection';

export const MAX_ZOOM = 10;
/** How far beyond Sweden the centre can be moved, degrees of longitude and latitude. */
const MARGIN_EAST_WEST = 4;
const MARGIN_NORTH_SOUTH = 2;

interface View {
  readonly center: LngLat;
  readonly zoom: number;
}

/** The limits of the camera. `home` is null until Sweden has been fitted for the first time. */
export interface CameraLimits {
  home: View | null;
  readonly constrain: TransformConstrainFunction;
}

/**
 * Returns limits that keep the centre near Sweden and the zoom between all of Sweden and `MAX_ZOOM`. The library's
 * own `maxBounds` would also zoom in until the bounds fill the stage, so a wide stage could not show all of Sweden.
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
            Math.min(west, lng) - MARGIN_EAST_WEST,
            Math.max(east, lng) + MARGIN_EAST_WEST,
          ),
          clamp(
            center.lat,
            Math.min(south, lat) - MARGIN_NORTH_SOUTH,
            Math.max(north, lat) + MARGIN_NORTH_SOUTH,
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
