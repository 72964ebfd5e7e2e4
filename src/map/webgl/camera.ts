import { LngLat, type Map as MapLibreMap } from 'maplibre-gl';
import { createStore } from 'zustand/vanilla';
import { shallow } from 'zustand/vanilla/shallow';
import { project, SWEDEN, unproject, type Point } from '../../domain/geography/projection';
import type { Box } from '../../domain/geography/labels';
import { clamp } from '../../domain/geography/clamp';
import type { Position } from '../../domain/model/region';
import type { Camera, CameraState, Insets } from '../renderer';
import type { CameraLimits } from './camera-limits';
import { pixelsPerUnit, zoomToFit } from './scale';

/** Duration of a camera movement, ms. */
const MOVE_DURATION = 400;
/** Zooms that differ by less are the same. */
const SAME_ZOOM = 0.01;
/**
 * What the buttons zoom around ends at least this far from the edge of what nothing lies over, CSS pixels, so that its
 * surroundings are seen; on a small stage a third of the way across is enough.
 */
const MIN_MARGIN = 90;
/** The coarse shapes are made for all of Sweden on a stage that is at most this tall, CSS pixels. */
const TALLEST_COARSE = 1000;

export interface AtlasCamera extends Camera {
  /** True while all of Sweden is fitted, and at rest. */
  isAtHome(): boolean;
  /** Brings a place into view where the visitor has moved it out of it. */
  bringIntoView(place: Position): void;
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
  const stateNow = () => stateAt(map.getZoom(), limits, map.getContainer());
  const { update, ...observed } = observable({ ...stateNow(), isBusy: false });
  let isGoingHome = false;
  const duration = () => (reducedMotion() ? 0 : MOVE_DURATION);
  const fit = (ms: number, home = locateHome(map, limits, padding())) => {
    if (home) map.easeTo({ ...home, bearing: 0, pitch: 0, duration: ms });
  };
  const zoomBy = async (steps: 1 | -1) => {
    const { canZoomIn, isHome, isBusy } = observed.state();
    if (isBusy || (steps > 0 ? !canZoomIn : isHome)) return;
    const insets = padding();
    const middle = map.unproject(middleOf(map.getContainer(), insets)).toArray();
    const place = seenPlace(map, selected(), covered()) ?? middle;
    const zoom = Math.min(map.getZoom() + steps, limits.maxZoom);
    const center = centerFor(place, within(map, place, insets), zoom, map);
    isGoingHome = false;
    update({ isBusy: true });
    map.easeTo({ zoom, center, duration: duration() });
    await drawn();
    update({ isBusy: false });
  };
  map.on('resize', () => {
    const wasFitted = observed.state().isHome || isGoingHome;
    const home = locateHome(map, limits, padding());
    // On a stage that has grown, all of Sweden may be seen from as close as the visitor has come.
    if (wasFitted || stateNow().isHome) fit(0, home);
    update(stateNow());
  });
  map.on('move', (event) => {
    const state = stateNow();
    // Only movements that the visitor starts carry an original event.
    if (state.isHome || ('originalEvent' in event && event.originalEvent)) isGoingHome = false;
    map.getContainer().toggleAttribute('data-moved', !state.isHome);
    update(state);
  });
  fit(0);
  return {
    ...observed,
    zoomIn: () => void zoomBy(1),
    zoomOut: () => void zoomBy(-1),
    home() {
      isGoingHome = true;
      fit(duration());
    },
    isAtHome: () => observed.state().isHome && !map.isMoving(),
    bringIntoView(place) {
      if (observed.state().isHome || seenPlace(map, place, covered())) return;
      const zoom = map.getZoom();
      const center = centerFor(place, middleOf(map.getContainer(), padding()), zoom, map);
      map.easeTo({ zoom, center, duration: duration() });
    },
  };
}

/** The camera's state at a zoom on a stage, as far as those decide it. */
function stateAt(zoom: number, { home, maxZoom }: CameraLimits, { clientHeight }: HTMLElement) {
  const isHome = home === null || zoom <= home.zoom + SAME_ZOOM;
  return {
    canZoomIn: zoom < maxZoom - SAME_ZOOM,
    isHome,
    showsDetail: !isHome || clientHeight > TALLEST_COARSE,
  };
}

/** A camera's state, which tells when something in it changes. */
function observable(first: CameraState) {
  const { getState, setState, subscribe } = createStore(() => first);
  return {
    state: getState,
    subscribe,
    update(change: Partial<CameraState>) {
      const next = { ...getState(), ...change };
      if (!shallow(next, getState())) setState(next);
    },
  };
}

/** Fits Sweden within the insets and tells the limits; null where there is no room. */
function locateHome(map: MapLibreMap, limits: CameraLimits, insets: Insets) {
  const { clientWidth, clientHeight } = map.getContainer();
  // A stage may be smaller than its insets while the page is being laid out.
  if (zoomToFit(map.getContainer(), insets) === null) return null;
  const found = map.cameraForBounds([...SWEDEN], { padding: { ...insets } });
  if (!found?.center || found.zoom === undefined) return null;
  const home = { center: LngLat.convert(found.center), zoom: found.zoom };
  const middle = middleOf(map.getContainer(), insets);
  limits.home = { ...home, size: [clientWidth, clientHeight], middle };
  return home;
}

/** The place, if it is on the stage where nothing lies over it; else null. */
function seenPlace(map: MapLibreMap, place: Position | null, covered: readonly Box[]) {
  if (!place) return null;
  const { clientWidth, clientHeight } = map.getContainer();
  const { x, y } = map.project([...place]);
  const stage = { left: 0, top: 0, right: clientWidth, bottom: clientHeight };
  const isIn = ({ left, top, right, bottom }: Box) =>
    x >= left && x <= right && y >= top && y <= bottom;
  return isIn(stage) && !covered.some(isIn) ? place : null;
}

/** The middle of what the insets leave free: the legend may lie over the west of the stage. */
function middleOf({ clientWidth, clientHeight }: HTMLElement, insets: Insets): [number, number] {
  return [
    (insets.left + clientWidth - insets.right) / 2,
    (insets.top + clientHeight - insets.bottom) / 2,
  ];
}

/** Where a place is on the stage, or the nearest point well within what the insets leave free. */
function within(map: MapLibreMap, [lng, lat]: Position, insets: Insets): Point {
  const { x, y } = map.project([lng, lat]);
  const { clientWidth, clientHeight } = map.getContainer();
  const inside = (at: number, low: number, high: number) => {
    const margin = Math.min(MIN_MARGIN, (high - low) / 3);
    return clamp(at, low + margin, high - margin);
  };
  return [
    inside(x, insets.left, clientWidth - insets.right),
    inside(y, insets.top, clientHeight - insets.bottom),
  ];
}

/** The centre of the view at a zoom that has `place` at a point of the stage. The library's own `offset` is lost near its limits. */
function centerFor(
  place: Position,
  [left, top]: Point,
  zoom: number,
  map: MapLibreMap,
): [number, number] {
  const { clientWidth, clientHeight } = map.getContainer();
  const [x, y] = project(place);
  const scale = pixelsPerUnit(zoom);
  return [
    ...unproject([x - (left - clientWidth / 2) / scale, y - (top - clientHeight / 2) / scale]),
  ];
}
