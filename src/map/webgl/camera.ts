import { LngLat, type Map as MapLibreMap, type TransformConstrainFunction } from 'maplibre-gl';
import { SWEDEN } from '../../domain/projection';
import type { Camera, Insets } from '../renderer';

export const MAX_ZOOM = 10;
/** How far the visitor can zoom out from all of Sweden. */
const ROOM_OUT = 0.25;
/** How far beyond Sweden the middle of the stage can go, degrees of longitude and latitude. */
const ROOM_EAST_WEST = 4;
const ROOM_NORTH_SOUTH = 2;
/** Length of a flight, ms. */
const FLIGHT = 400;

interface View {
  readonly center: LngLat;
  readonly zoom: number;
}

export interface AtlasCamera extends Camera {
  dispose(): void;
}

/** Where the camera may be. `home` is null until Sweden has been fitted for the first time. */
export interface CameraLimits {
  home: View | null;
  readonly constrain: TransformConstrainFunction;
}

/**
 * Keeps the middle of the stage over Sweden. The library's own `maxBounds` would also zoom in until the
 * bounds fill the stage, which on a wide one makes it impossible to see all of Sweden.
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
        zoom: clamp(zoom, home.zoom - ROOM_OUT, MAX_ZOOM),
      };
    },
  };
  return limits;
}

/**
 * Moves the map. All of Sweden stays in view, however the stage is resized, until the visitor moves the
 * map or zooms; `home` goes back to that.
 */
export function createCamera(
  map: MapLibreMap,
  limits: CameraLimits,
  padding: () => Insets,
  reducedMotion: () => boolean,
): AtlasCamera {
  let moved = false;
  const duration = () => (reducedMotion() ? 0 : FLIGHT);
  const locate = () => {
    const found = map.cameraForBounds([...SWEDEN], { padding: { ...padding() } });
    if (!found?.center || found.zoom === undefined) return null;
    limits.home = { center: LngLat.convert(found.center), zoom: found.zoom };
    return limits.home;
  };
  const fit = (ms: number) => {
    const home = locate();
    if (home) map.easeTo({ ...home, bearing: 0, pitch: 0, duration: ms });
  };
  const onResize = () => {
    if (moved) locate();
    else fit(0);
  };
  // Only what a visitor's hand has started carries the event that started it.
  const onMove = (event: object) => {
    if ('originalEvent' in event && event.originalEvent) moved = true;
  };
  const zoomBy = (steps: number) => {
    moved = true;
    map.easeTo({ zoom: map.getZoom() + steps, duration: duration() });
  };
  map.on('resize', onResize);
  map.on('movestart', onMove);
  fit(0);
  return {
    zoomIn: () => zoomBy(1),
    zoomOut: () => zoomBy(-1),
    home() {
      moved = false;
      fit(duration());
    },
    dispose() {
      map.off('resize', onResize);
      map.off('movestart', onMove);
    },
  };
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
