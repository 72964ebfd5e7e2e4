import { LngLat, type Map as MapLibreMap } from 'maplibre-gl';
import { SWEDEN } from '../../domain/geography/projection';
import type { Position } from '../../domain/model/region';
import type { Camera, Insets } from '../renderer';
import type { CameraLimits } from './camera-limits';
import { zoomToFit } from './scale';

/** Duration of a camera movement, ms. */
const MOVE_DURATION = 400;

export interface AtlasCamera extends Camera {
  /** True while all of Sweden is fitted, and at rest. */
  isAtHome(): boolean;
  /** Brings a place into view where the visitor has moved it out of it. */
  show(place: Position): void;
  dispose(): void;
}

/**
 * Returns the camera of a map. Sweden is fitted at every resize of the stage until the visitor moves the map or
 * zooms, and again from `home` on.
 *
 * @param selected the place of the selected region; the buttons zoom around it while it is in view.
 */
export function createCamera(
  map: MapLibreMap,
  limits: CameraLimits,
  padding: () => Insets,
  reducedMotion: () => boolean,
  selected: () => Position | null,
): AtlasCamera {
  let moved = false;
  const setMoved = (next: boolean) => {
    moved = next;
    map.getContainer().toggleAttribute('data-moved', next);
  };
  const duration = () => (reducedMotion() ? 0 : MOVE_DURATION);
  const locate = () => locateHome(map, limits, padding());
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
    if ('originalEvent' in event && event.originalEvent) setMoved(true);
  };
  const zoomBy = (steps: number) => {
    setMoved(true);
    const place = selected();
    const around =
      place && isInView(map, place, padding())
        ? LngLat.convert([...place])
        : map.unproject(middleOf(map.getContainer(), padding()));
    map.easeTo({ zoom: map.getZoom() + steps, around, duration: duration() });
  };
  map.on('resize', onResize);
  map.on('movestart', onMove);
  fit(0);
  return {
    zoomIn: () => zoomBy(1),
    zoomOut: () => zoomBy(-1),
    home() {
      setMoved(false);
      fit(duration());
    },
    isAtHome: () => !moved && !map.isMoving(),
    show(place) {
      if (moved) bringIntoView(map, place, padding(), duration());
    },
    dispose() {
      map.off('resize', onResize);
      map.off('movestart', onMove);
    },
  };
}

/** Fits Sweden within the insets and tells the limits; null where there is no room. */
function locateHome(map: MapLibreMap, limits: CameraLimits, insets: Insets) {
  const { clientWidth, clientHeight } = map.getContainer();
  // A stage may be smaller than its insets while the page is being laid out.
  if (zoomToFit(clientWidth, clientHeight, insets) === null) return null;
  const found = map.cameraForBounds([...SWEDEN], { padding: { ...insets } });
  if (!found?.center || found.zoom === undefined) return null;
  const home = { center: LngLat.convert(found.center), zoom: found.zoom };
  const middle = middleOf(map.getContainer(), insets);
  limits.home = { ...home, size: [clientWidth, clientHeight], middle };
  return home;
}

/** Moves the map so that a place which the insets hide, or which is outside, is in the middle of what they leave free. */
function bringIntoView(
  map: MapLibreMap,
  [lng, lat]: Position,
  insets: Insets,
  duration: number,
): void {
  if (isInView(map, [lng, lat], insets)) return;
  const { clientWidth, clientHeight } = map.getContainer();
  const [middleX, middleY] = middleOf(map.getContainer(), insets);
  const offset: [number, number] = [middleX - clientWidth / 2, middleY - clientHeight / 2];
  map.easeTo({ center: [lng, lat], offset, duration });
}

function isInView(map: MapLibreMap, [lng, lat]: Position, insets: Insets): boolean {
  const { clientWidth, clientHeight } = map.getContainer();
  const { x, y } = map.project([lng, lat]);
  const { top, right, bottom, left } = insets;
  return x >= left && x <= clientWidth - right && y >= top && y <= clientHeight - bottom;
}

/** The middle of what the insets leave free: the legend may lie over the west of the stage. */
function middleOf({ clientWidth, clientHeight }: HTMLElement, insets: Insets): [number, number] {
  return [
    (insets.left + clientWidth - insets.right) / 2,
    (insets.top + clientHeight - insets.bottom) / 2,
  ];
}
