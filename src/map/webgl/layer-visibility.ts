import { PATTERN_IDS, type PatternId } from '../../domain/choropleth/palette';
import { HIGHLIGHT_LINES } from '../lines';
import type { RegionState, RegionStates } from './feature-state';

export const patternLayerId = (id: PatternId) => `pattern-${id}`;

type LayerOpacity = 'fill-layer-opacity' | 'line-layer-opacity';

interface LayeredMap {
  getLayer(layer: string): unknown;
  getPaintProperty(layer: string, property: LayerOpacity): unknown;
  setPaintProperty(layer: string, property: LayerOpacity, opacity: number): unknown;
}

/**
 * Shows the layers in which some region has something to draw, and hides the others. Feature-state makes regions
 * transparent, but a transparent region costs as much to draw as any other. A layer's own opacity is a constant, which the
 * library changes without processing the shapes again.
 */
export function showUsedLayers(map: LayeredMap, states: RegionStates): void {
  const regions = [...states.values()];
  const show = (layer: string, property: LayerOpacity, isUsed: (state: RegionState) => boolean) => {
    const opacity = Number(regions.some(isUsed));
    // To set what is there already would have the library look through its whole style.
    if (map.getPaintProperty(layer, property) === opacity) return;
    map.setPaintProperty(layer, property, opacity);
  };
  for (const id of PATTERN_IDS) {
    const layer = patternLayerId(id);
    if (map.getLayer(layer)) show(layer, 'fill-layer-opacity', ({ pattern }) => pattern === id);
  }
  for (const { kind, line } of HIGHLIGHT_LINES) {
    show(line, 'line-layer-opacity', (state) => state[kind] === 1);
  }
}
