import { LngLat, type Map as MapLibreMap, type Point } from 'maplibre-gl';
import { project, SWEDEN, unproject } from '../../domain/geography/projection';
import type { Box } from '../../domain/geography/labels';
import type { Position } from '../../domain/model/region';
import type { Camera, CameraState, Insets } from '../renderer';
import type { CameraLimits } from './camera-limits';
import { pixelsPerUnit, zoomToFit } from './scale';

/** Duration of a camera movement, ms. */
const MOVE_DURATION = 400;
/** Zooms that differ by less are the same. */
const SAME_ZOOM = 0.01;
/** What the buttons zoom around ends at least this far within Sweden's box, CSS pixels, so that its surroundings are seen. */
const AROUND = 90;

export interface AtlasCamera extends Camera {
  /** True while all of Sweden is fitted, and at rest. */
  isAtHome(): boolean;
  /** Brings a place into view where the visitor has moved it out of it. */
  show(place: Position): void;
  dispose(): void;
}

interface CameraOptions {
  readonly padding: () => Insets;
  readonly covered: () => readonly Box[];
  readonly reducedMotion: () => boolean;
  /** The place of the selected region; the buttons zoom around it while it is in view. */
  readonly selected: () => Position | null;
  /** Resolves when the map has drawn what it was asked for, or the first frame of the way there. */
  readonly drawn: () => Promise<void>;
}

/** Returns the camera of a map. Sweden is fitted at every resize of the stage while all of it is in view. */
export function createCamera(
  map: MapLibreMap,
  limits: CameraLimits,
  { padding, covered, reducedMotion, selected, drawn }: CameraOptions,
): AtlasCamera {
  const { update, ...observed } = observable();
  const isMoved = () => observed.state().canZoomOut;
  let isGoingHome = false;
  const duration = () => (reducedMotion() ? 0 : MOVE_DURATION);
  const locate = () => locateHome(map, limits, padding());
  const fit = (ms: number) => {
    const home = locate();
    if (home) map.easeTo({ ...home, bearing: 0, pitch: 0, duration: ms });
  };
  const onResize = () => {
    if (isMoved() && !isGoingHome) locate();
    else fit(0);
  };
  const onMove = (event: object) => {
    const steps = stepsFrom(map.getZoom(), limits);
    // Only movements that the visitor starts carry an original event.
    if (!steps.canZoomOut || ('originalEvent' in event && event.originalEvent)) isGoingHome = false;
    map.getContainer().toggleAttribute('data-moved', steps.canZoomOut);
    update(steps);
  };
  const zoomBy = async (steps: 1 | -1) => {
    const { canZoomIn, canZoomOut, isBusy } = observed.state();
    if (isBusy || !(steps > 0 ? canZoomIn : canZoomOut)) return;
    const place = selected();
    const { lng, lat } = map.unproject(middleOf(map.getContainer(), padding()));
    const around: Position = place && isInView(map, place, covered()) ? place : [lng, lat];
    const zoom = Math.min(map.getZoom() + steps, limits.maxZoom);
    isGoingHome = false;
    update({ isBusy: true });
    map.easeTo({ zoom, center: centerAround(around, zoom, map, padding()), duration: duration() });
    await drawn();
    update({ isBusy: false });
  };
  map.on('resize', onResize);
  map.on('move', onMove);
  fit(0);
  return {
    ...observed,
    zoomIn: () => void zoomBy(1),
    zoomOut: () => void zoomBy(-1),
    home() {
      isGoingHome = true;
      fit(duration());
    },
    isAtHome: () => !isMoved() && !map.isMoving(),
    show(place) {
      if (!isMoved() || isInView(map, place, covered())) return;
      const offset = offsetOf(map.getContainer(), middleOf(map.getContainer(), padding()));
      map.easeTo({ center: [...place], offset, duration: duration() });
    },
    dispose() {
      map.off('resize', onResize);
      map.off('move', onMove);
    },
  };
}

/** The steps that can be taken from a zoom. */
function stepsFrom(zoom: number, { home, maxZoom }: CameraLimits) {
  return {
    canZoomIn: zoom < maxZoom - SAME_ZOOM,
    canZoomOut: home !== null && zoom > home.zoom + SAME_ZOOM,
  };
}

/** A camera's state, which tells when something in it changes. */
function observable() {
  let state: CameraState = { canZoomIn: true, canZoomOut: false, isBusy: false };
  const listeners = new Set<() => void>();
  return {
    state: () => state,
    subscribe(onChange: () => void) {
      listeners.add(onChange);
      return () => void listeners.delete(onChange);
    },
    update(change: Partial<CameraState>) {
      const next = { ...state, ...change };
      if (JSON.stringify(next) === JSON.stringify(state)) return;
      state = next;
      for (const onChange of listeners) onChange();
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

type Pixels = readonly [x: number, y: number];

/** True for a place on the stage that nothing lies over. */
function isInView(map: MapLibreMap, [lng, lat]: Position, covered: readonly Box[]): boolean {
  const { clientWidth, clientHeight } = map.getContainer();
  const { x, y } = map.project([lng, lat]);
  const stage = { left: 0, top: 0, right: clientWidth, bottom: clientHeight };
  const isIn = ({ left, top, right, bottom }: Box) =>
    x >= left && x <= right && y >= top && y <= bottom;
  return isIn(stage) && !covered.some(isIn);
}

/** The middle of what the insets leave free: the legend may lie over the west of the stage. */
function middleOf({ clientWidth, clientHeight }: HTMLElement, insets: Insets): [number, number] {
  return [
    (insets.left + clientWidth - insets.right) / 2,
    (insets.top + clientHeight - insets.bottom) / 2,
  ];
}

/** The nearest point well within what the insets leave free. */
function within({ x, y }: Point, map: MapLibreMap, insets: Insets): Pixels {
  const { clientWidth, clientHeight } = map.getContainer();
  const clamp = (at: number, low: number, high: number) => {
    const margin = Math.min(AROUND, (high - low) / 3);
    return Math.min(Math.max(at, low + margin), high - margin);
  };
  return [
    clamp(x, insets.left, clientWidth - insets.right),
    clamp(y, insets.top, clientHeight - insets.bottom),
  ];
}

/**
 * The centre of a view at another zoom that has `place` where it is now, or further in. The library's own `offset` is
 * lost where its limits are near.
 */
function centerAround(
  place: Position,
  zoom: number,
  map: MapLibreMap,
  insets: Insets,
): [number, number] {
  const [x, y] = project(place);
  const [right, down] = offsetOf(map.getContainer(), within(map.project([...place]), map, insets));
  const scale = pixelsPerUnit(zoom);
  const [lng, lat] = unproject([x - right / scale, y - down / scale]);
  return [lng, lat];
}

/** A point of the stage as pixels from its middle. */
function offsetOf({ clientWidth, clientHeight }: HTMLElement, [x, y]: Pixels): [number, number] {
  return [x - clientWidth / 2, y - clientHeight / 2];
}
