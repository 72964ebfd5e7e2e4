import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { Choropleth } from '../../domain/choropleth/choropleth';
import type { Position, RegionCode } from '../../domain/model/region';
import type { MapShapes } from '../../domain/geography/geometry';
import type { ZoomableMap } from '../renderer';
import { afterFrame } from '../after-frame';
import { bindScene } from './scene';
import { createCamera } from './camera';
import { createLimits } from './camera-limits';
import { firstDrawing, watchContext } from './context-loss';
import { landRows } from './land-rows';
import { outlinesOf } from './names-in-view';
import { regionAt } from './region-at';
import { zoomToFit } from './scale';
import { SHAPES, shapesOf } from './shapes';
import { raiseResolution, startMap, type WebglOptions } from './start-map';
import { drawOverCanvas } from './over-canvas';
import { whenDrawn } from './when-drawn';
import { visitorColours, visitorReducesMotion, watchColours } from './visitor-settings';

/**
 * Starts the WebGL map, which does nothing after `dispose`. Resolves when it shows the choropleth and answers the
 * visitor. Rejects with a `WebglError` whose reason is "webgl" (no WebGL 2), "drawing" (such as a blocked worker),
 * "geometry" or "timeout", and leaves the container as it was.
 */
export async function createWebglRenderer(
  options: WebglOptions,
): Promise<ZoomableMap & { setGeometry(geometry: MapShapes): void }> {
  const { container, choropleth, highlights, padding } = options;
  const colours = visitorColours(container);
  const zoomOfHome = () => zoomToFit(container, padding());
  let { regions } = options.geometry;
  let outlines = outlinesOf(regions);
  const limits = createLimits(landRows(outlines), choropleth.labels);
  const map = startMap(options, colours, limits);
  const binding = bindScene(map, { choropleth, highlights, colours }, zoomOfHome);
  let lastInView = highlights.selected;
  const camera = createCamera(map, limits, {
    ...options,
    // While the graphics context is lost no frame is drawn that could carry a movement on.
    reducedMotion: () => visitorReducesMotion() || !binding.ready(),
    selected: () => placeOf(binding.scene().highlights.selected, choropleth),
    drawn: () => whenDrawn(map),
  });
  const unwatchColours = watchColours(() => binding.show({ colours: visitorColours(container) }));
  try {
    await firstDrawing(map);
  } catch (error) {
    unwatchColours();
    map.remove();
    throw error;
  }
  const unwatchContext = watchContext(map, options.context);
  const shapes = { outlines: () => outlines, regions: () => regions };
  const over = drawOverCanvas(map, { ...options, ...camera, ...binding, ...shapes });
  map.on('movestart', options.onMove);
  raiseResolution(map);
  return {
    ...camera,
    drawn: () => whenDrawn(map),
    show(next) {
      const code = next.highlights.focused ?? next.highlights.selected;
      const place = placeOf(code, choropleth);
      if (place && code !== lastInView) camera.bringIntoView(place);
      lastInView = code;
      binding.show(next);
      over.updateOutlines();
      // Where names are to stand takes long to work out: what has changed is shown before.
      afterFrame(() => binding.ready() && over.updateNames());
    },
    regionAt: (point) => (binding.ready() ? regionAt(map, point) : null),
    setGeometry(geometry) {
      ({ regions } = geometry);
      outlines = outlinesOf(regions);
      over.updateOutlines();
      keepShapes(map, geometry);
    },
    /** What listens to the map and its elements ends with them. */
    dispose() {
      unwatchColours();
      unwatchContext();
      over.dispose();
      map.remove();
    },
  };
}

/** Draws shapes, also where the context is lost now or later: a style that is restored has those from before. */
function keepShapes(map: MapLibreMap, geometry: MapShapes): void {
  const show = () => void map.getSource<GeoJSONSource>(SHAPES)?.setData(shapesOf(geometry));
  show();
  map.on('style.load', show);
}

function placeOf(code: RegionCode | null, { labels }: Choropleth): Position | null {
  return labels.find((each) => each.code === code)?.point ?? null;
}
