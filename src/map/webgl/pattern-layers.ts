import type { ExpressionSpecification, LayerSpecification, Map as MapLibreMap } from 'maplibre-gl';
import { PATTERN_IDS, type PatternId } from '../../domain/choropleth/palette';
import type { Colours } from './colours';
import type { RegionStates } from './feature-state';
import { patternImages, putPattern } from './pattern-images';
import { DIMMING_LAYER, stateOf } from './region-layers';
import { ofKind } from './shapes';

const patternLayerId = (id: PatternId) => `pattern-${id}`;

/**
 * Adds the layers of patterns that regions have for the first time, and hides those of which none is left: a layer costs memory, and
 * time whenever feature-state changes, and a page uses few of the patterns. Feature-state makes regions transparent, but a
 * transparent region costs as much to draw as any other; a layer's own opacity is a constant, which the library changes
 * without processing the shapes again.
 */
export function showPatterns(
  map: MapLibreMap,
  states: RegionStates,
  colours: Colours,
  homeZoom: number,
): void {
  const used = new Set([...states.values()].map(({ pattern }) => pattern));
  for (const id of PATTERN_IDS) {
    const layer = patternLayerId(id);
    if (used.has(id) && !map.getLayer(layer)) {
      putPattern(map, id, colours, homeZoom);
      map.addLayer(patternLayer(id, homeZoom), DIMMING_LAYER);
    }
    showLayer(map, layer, used.has(id));
  }
}

/** Shows or hides a layer of fills, if the map has it. */
export function showLayer(map: MapLibreMap, layer: string, isShown: boolean): void {
  const opacity = Number(isShown);
  // To set what is there already would have the library look through its whole style.
  if (map.getLayer(layer) && map.getPaintProperty(layer, 'fill-layer-opacity') !== opacity) {
    map.setPaintProperty(layer, 'fill-layer-opacity', opacity);
  }
}

/** Draws the patterns that the map has in other colours or for another home, or again where it has lost them. */
export function redrawPatterns(map: MapLibreMap, colours: Colours, homeZoom: number): void {
  for (const id of PATTERN_IDS) {
    const layer = patternLayerId(id);
    if (!map.getLayer(layer)) continue;
    putPattern(map, id, colours, homeZoom);
    map.setPaintProperty(layer, 'fill-pattern', imageByZoom(id, homeZoom));
  }
}

/**
 * The layer that draws a pattern over the fills of its regions. Each pattern has one, because feature-state can set a
 * pattern's opacity but not which pattern it is.
 */
export function patternLayer(id: PatternId, homeZoom: number): LayerSpecification {
  return {
    id: patternLayerId(id),
    type: 'fill',
    ...ofKind('region'),
    paint: {
      'fill-pattern': imageByZoom(id, homeZoom),
      'fill-opacity': ['case', ['==', stateOf('pattern'), id], 1, 0],
      'fill-antialias': false,
    },
  };
}

function imageByZoom(id: PatternId, homeZoom: number): ExpressionSpecification {
  const [home, ...closer] = patternImages(id, homeZoom);
  return ['step', ['zoom'], home.name, ...closer.flatMap(({ from, name }) => [from, name])];
}
