import type { LayerSpecification, Map as MapLibreMap } from 'maplibre-gl';
import { PATTERN_IDS, type PatternId } from '../../domain/choropleth/palette';
import type { Colours } from './colours';
import type { RegionStates } from './feature-state';
import { patternLayerId } from './layer-visibility';
import { patternImages, putPattern } from './pattern-images';
import { dimmed, stateOf } from './region-layers';
import { ofKind } from './shapes';
import { LAKES_LAYER } from './style';

/**
 * Adds the layers of patterns that regions have for the first time: a layer costs memory, and time whenever
 * feature-state changes, and a page uses few of the patterns.
 */
export function addPatterns(
  map: MapLibreMap,
  states: RegionStates,
  colours: Colours,
  homeZoom: number,
): void {
  for (const { pattern: id } of states.values()) {
    if (id === '' || map.getLayer(patternLayerId(id))) continue;
    putPattern(map, id, colours, homeZoom);
    map.addLayer(patternLayer(id, homeZoom), LAKES_LAYER);
  }
}

/** Draws the patterns that the map has in other colours, or again where it has lost them. */
export function redrawPatterns(map: MapLibreMap, colours: Colours, homeZoom: number): void {
  for (const id of PATTERN_IDS) {
    if (map.getLayer(patternLayerId(id))) putPattern(map, id, colours, homeZoom);
  }
}

/**
 * The layer that draws a pattern over the fills of its regions. Each pattern has one, because feature-state can set a
 * pattern's opacity but not which pattern it is.
 */
export function patternLayer(id: PatternId, homeZoom: number): LayerSpecification {
  const [home, ...closer] = patternImages(id, homeZoom);
  const steps = closer.flatMap(({ from, name }) => [from, name]);
  return {
    id: patternLayerId(id),
    type: 'fill',
    ...ofKind('region'),
    paint: {
      'fill-pattern': ['step', ['zoom'], home.name, ...steps],
      'fill-opacity': ['case', ['==', stateOf('pattern'), id], ['-', 1, dimmed()], 0],
      'fill-antialias': false,
    },
  };
}
