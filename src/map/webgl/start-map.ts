import { Map as MapLibreMap, setWorkerUrl, type MapOptions } from 'maplibre-gl';
import { SWEDEN } from '../../domain/geography/projection';
import type { MapShapes } from '../../domain/geography/geometry';
import type { WebglRequest } from '../renderer';
import type { CameraLimits } from './camera-limits';
import type { Colours } from './colours';
import { restoreFirstStyle } from './context-loss';
import { buildStyle } from './style';
import { WebglError } from './error';
import { WORKER_ADDRESS } from './worker-address';

// Must run before the first map: without an address of ours the build passes and the map never draws.
setWorkerUrl(WORKER_ADDRESS);

// The element that the map is in. No script defines it in a page that was saved, whose style sheet then shows the drawing.
if (!customElements.get('webgl-map')) {
  customElements.define('webgl-map', class extends HTMLElement {});
}

/**
 * The pixel ratio until everything is loaded. The library draws a dozen frames before that, which nobody sees and
 * which cost a software renderer by the pixel.
 */
const BOOT_PIXEL_RATIO = 0.25;

/** What the WebGL map is made of. Its container must have a size. */
export interface WebglOptions extends WebglRequest {
  readonly geometry: MapShapes;
}

/**
 * Creates the map with all of Sweden in view. It takes no keys and no focus and is hidden from assistive technology,
 * because the page's list of regions serves both. Throws a `WebglError` where there is no WebGL 2.
 */
export function startMap(
  options: WebglOptions,
  colours: Colours,
  { constrain, maxZoom }: CameraLimits,
): MapLibreMap {
  const style = buildStyle(colours, options.geometry);
  const map = construct({
    container: options.container,
    style,
    bounds: [...SWEDEN],
    fitBoundsOptions: { padding: { ...options.padding() } },
    transformConstrain: constrain,
    maxZoom,
    locale: { ...options.controls },
  });
  restoreFirstStyle(map, style);
  map.touchZoomRotate.disableRotation();
  hideFromAssistiveTechnology(map.getCanvas());
  return map;
}

function construct(options: MapOptions): MapLibreMap {
  try {
    return new MapLibreMap({
      ...options,
      attributionControl: false,
      maplibreLogo: false,
      keyboard: false,
      boxZoom: false,
      dragRotate: false,
      pitchWithRotate: false,
      touchPitch: false,
      maxPitch: 0,
      renderWorldCopies: false,
      cooperativeGestures: true,
      fadeDuration: 0,
      pixelRatio: BOOT_PIXEL_RATIO,
    });
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : String(cause);
    throw new WebglError('webgl', detail, { cause });
  }
}

/** The library makes the canvas a focusable landmark of its own. */
function hideFromAssistiveTechnology(canvas: HTMLCanvasElement): void {
  canvas.removeAttribute('tabindex');
  canvas.removeAttribute('role');
  canvas.removeAttribute('aria-label');
  canvas.setAttribute('aria-hidden', 'true');
}

/** Sets the map's pixel ratio to the screen's, also when the window moves to another screen. */
export function raiseResolution(map: MapLibreMap): void {
  const follow = () => {
    if (map.getPixelRatio() !== devicePixelRatio) map.setPixelRatio(devicePixelRatio);
  };
  map.on('resize', follow);
  follow();
}
