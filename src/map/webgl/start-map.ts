import './worker-url';
import { Map as MapLibreMap } from 'maplibre-gl';
import { SWEDEN } from '../../domain/geography/projection';
import type { Insets } from '../renderer';
import type { CameraLimits } from './camera-limits';
import type { Colours } from './colours';
import { registerFont } from './font';
import { labelFeatures } from './label-features';
import type { WebglOptions } from './options';
import { BOOT_PIXEL_RATIO } from './resolution';
import { buildStyle } from './style';
import { WebglError } from './error';

interface Start {
  readonly colours: Colours;
  readonly padding: Insets;
  readonly homeZoom: number;
  readonly limits: CameraLimits;
}

/**
 * Creates the map with all of Sweden in view. It takes no keys and no focus and is hidden from assistive technology,
 * because the page's list of regions serves both. Throws a `WebglError` where there is no WebGL 2.
 */
export function startMap(options: WebglOptions, start: Start): MapLibreMap {
  const { geometry, choropleth, highlights, container } = options;
  const style = buildStyle({
    colours: start.colours,
    geometry,
    labels: labelFeatures(choropleth, highlights),
    homeZoom: start.homeZoom,
  });
  registerFont();
  const map = construct({
    container,
    style,
    bounds: [...SWEDEN],
    fitBoundsOptions: { padding: { ...start.padding } },
    transformConstrain: start.limits.constrain,
    maxZoom: start.limits.maxZoom,
    locale: { ...options.controls },
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  hideFromAssistiveTechnology(map.getCanvas());
  return map;
}

function construct(
  options: Pick<
    ConstructorParameters<typeof MapLibreMap>[0],
    | 'container'
    | 'style'
    | 'bounds'
    | 'fitBoundsOptions'
    | 'transformConstrain'
    | 'maxZoom'
    | 'locale'
  >,
): MapLibreMap {
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
