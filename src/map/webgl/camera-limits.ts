import { LngLat, type TransformConstrainFunction } from 'maplibre-gl';
import { project, SWEDEN_BOX, unproject } from '../../domain/geography/projection';
import { pixelsPerUnit } from './scale';

/** Closer, the straight edges of simplified lakes and coasts would show. */
export const MAX_ZOOM = 7.75;

interface View {
  readonly center: LngLat;
  readonly zoom: number;
  /** Of the stage, CSS pixels. */
  readonly size: readonly [width: number, height: number];
}

/** The limits of the camera. `home` is null until Sweden has been fitted for the first time. */
export interface CameraLimits {
  home: View | null;
  readonly constrain: TransformConstrainFunction;
}

/**
 * Returns limits that keep the zoom between all of Sweden and `MAX_ZOOM`. The view stays within what is seen of the
 * world when all of Sweden is in view, since the drawn land ends beyond that, and its middle over Sweden. The library's
 * own `maxBounds` would also zoom in until the bounds fill the stage, so a wide stage could not show all of Sweden.
 */
export function createLimits(): CameraLimits {
  const limits: CameraLimits = {
    home: null,
    constrain(center, asked) {
      const { home } = limits;
      if (!home) return { center, zoom: Math.min(asked, MAX_ZOOM) };
      const zoom = clamp(asked, home.zoom, MAX_ZOOM);
      const margin = 0.5 / pixelsPerUnit(home.zoom) - 0.5 / pixelsPerUnit(zoom);
      const [x, y] = project(center.toArray());
      const [homeX, homeY] = project(home.center.toArray());
      const [width, height] = home.size;
      const [lng, lat] = unproject([
        clampNear(x, homeX, width * margin, [SWEDEN_BOX.x, SWEDEN_BOX.width]),
        clampNear(y, homeY, height * margin, [SWEDEN_BOX.y, SWEDEN_BOX.height]),
      ]);
      return { center: new LngLat(lng, lat), zoom };
    },
  };
  return limits;
}

/** The value within `reach` of home, and within Sweden or at home. */
function clampNear(
  value: number,
  home: number,
  reach: number,
  [from, length]: readonly [number, number],
): number {
  const low = Math.max(home - reach, Math.min(from, home));
  const high = Math.min(home + reach, Math.max(from + length, home));
  return clamp(value, low, high);
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
