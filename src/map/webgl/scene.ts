import type { Map as MapLibreMap } from 'maplibre-gl';
import type { MapContent } from '../renderer';
import type { Colours } from './colours';
import { setStates, statesOf, type RegionStates } from './feature-state';
import { redrawPatterns, showLayer, showPatterns } from './pattern-layers';
import { DIMMING_LAYER } from './region-layers';
import { buildLayers } from './style';

/** Everything that the map shows. Kept here, because the library loses it with the graphics context. */
export interface Scene extends MapContent {
  readonly colours: Colours;
}

const NO_STATES: RegionStates = new Map();
/** The zoom of home on a stage without size; Sweden is fitted as soon as there is room. */
const FALLBACK_ZOOM = 4;

/**
 * Keeps the map equal to a scene, also when its graphics context is lost and restored. `first` is the scene that the
 * map's style was built from, `zoomOfHome` the zoom that shows all of Sweden now, null on a stage without room: below the next
 * whole zoom, patterns have the size that they have in the SVG.
 */
export function bindScene(map: MapLibreMap, first: Scene, zoomOfHome: () => number | null) {
  let scene = first;
  let homeZoom = zoomOfHome() ?? FALLBACK_ZOOM;
  let hasStyle = false;
  let states = NO_STATES;
  let colours: Colours | null = null;
  const apply = () => {
    if (colours !== scene.colours) {
      ({ colours } = scene);
      redrawPatterns(map, colours, homeZoom);
      recolour(map, colours);
    }
    const nextStates = statesOf(scene.choropleth, scene.highlights, colours);
    showPatterns(map, nextStates, colours, homeZoom);
    showLayer(
      map,
      DIMMING_LAYER,
      [...nextStates.values()].some(({ dimmed }) => dimmed > 0),
    );
    setStates(map, states, nextStates);
    states = nextStates;
  };
  const loseStyle = () => {
    hasStyle = false;
  };
  map.on('style.load', () => {
    hasStyle = true;
    // A style that is restored has kept colours, but lost feature-state and perhaps images.
    states = NO_STATES;
    colours = null;
    apply();
  });
  const resizePatterns = () => {
    const nextZoom = zoomOfHome() ?? homeZoom;
    if (homeZoom === nextZoom || !hasStyle) return;
    homeZoom = nextZoom;
    redrawPatterns(map, scene.colours, homeZoom);
  };
  // A window that is dragged is resized many times.
  map.on('resize', () => map.once('idle', resizePatterns));
  map.on('webglcontextlost', loseStyle);
  map.on('remove', loseStyle);
  return {
    /** Changes the scene; what differs is applied at once, or as soon as the map has a style again. */
    show(change: Partial<Scene>) {
      scene = { ...scene, ...change };
      if (hasStyle) apply();
    },
    /** True while the map has a style: not before it is loaded, while the context is lost, or when the map is removed. */
    ready: () => hasStyle,
    scene: () => scene,
  };
}

type PaintProperty = Parameters<MapLibreMap['setPaintProperty']>[1];
type PaintValue = Parameters<MapLibreMap['setPaintProperty']>[2];

/** Draws the layers in these colours. The library leaves alone what is as it was. */
function recolour(map: MapLibreMap, colours: Colours): void {
  for (const { id, paint: given } of buildLayers(colours)) {
    if (!map.getLayer(id)) continue;
    const paint: Readonly<Record<string, PaintValue>> = { ...given };
    const isProperty = (name: string): name is PaintProperty => name in paint;
    for (const name of Object.keys(paint).filter(isProperty)) {
      map.setPaintProperty(id, name, paint[name]);
    }
  }
}
