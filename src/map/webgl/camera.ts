import { LngLat, type Map as MapLibreMap } from 'maplibre-gl';
import { SWEDEN } from '../../domain/geography/projection';
import type { Camera, Insets } from '../renderer';
import type { CameraLimits } from './camera-limits';
import { zoomToFit } from './scale';

/** Duration of a camera movement, ms. */
const MOVE_DURATION = 400;

export interface AtlasCamera extends Camera {
  dispose(): void;
}

/**
 * Returns the camera of a map. Sweden is fitted at every resize of the stage until the visitor moves the map or
 * zooms, and again from `home` on.
 */
export function createCamera(
  map: MapLibreMap,
  limits: CameraLimits,
  padding: () => Insets,
  reducedMotion: () => boolean,
): AtlasCamera {
  let moved = false;
  const duration = () => (reducedMotion() ? 0 : MOVE_DURATION);
  const locate = () => {
    const { clientWidth, clientHeight } = map.getContainer();
    // A stage may be smaller than its insets while the page is being laid out.
    if (zoomToFit(clientWidth, clientHeight, padding()) === null) return null;
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
  // Only movements that the visitor starts carry an original event.
  const onMove = (event: object) => {
    if ('originalEvent' in event && event.originalEvent) moved = true;
  };
  const zoomBy = (steps: number) => {
    moved = true;
    const around = map.unproject(middleOf(map.getContainer(), padding()));
    map.easeTo({ zoom: map.getZoom() + steps, around, duration: duration() });
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

/** The middle of what the insets leave free: the legend may lie over the west of the stage. */
function middleOf({ clientWidth, clientHeight }: HTMLElement, insets: Insets): [number, number] {
  return [
    (insets.left + clientWidth - insets.right) / 2,
    (insets.top + clientHeight - insets.bottom) / 2,
  ];
}
