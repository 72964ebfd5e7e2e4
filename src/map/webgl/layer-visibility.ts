import { PATTERN_IDS, type PatternId } from '../../domain/choropleth/palette';
import type { HighlightLine } from '../lines';
import {
  HIGHLIGHT_KEYS,
  type HighlightKey,
  type RegionState,
  type RegionStates,
} from './feature-state';

/** The layers that draw each kind of highlight, the lower first. */
export const HIGHLIGHT_LAYERS: Readonly<Record<HighlightKey, readonly HighlightLine[]>> = {
  hovered: ['hover-casing', 'hover'],
  compared: ['compared-casing', 'compared'],
  selected: ['selected-casing', 'selected'],
  focused: ['focus-casing', 'focus'],
};

export const patternLayerId = (id: PatternId) => `pattern-${id}`;

type LayerOpacity = 'fill-layer-opacity' | 'line-layer-opacity';
type SetLayerOpacity = (layer: string, property: LayerOpacity, opacity: number) => void;

/**
 * Hides layers in which no region has anything to draw. Feature-state makes their regions transparent, but a
 * transparent region costs as much to draw as any other, and the patterns would draw Sweden five times over. A
 * layer's own opacity is a constant, which the library changes without processing the shapes again.
 */
export function createLayerVisibility(
  setOpacity: SetLayerOpacity,
  hasLayer: (layer: string) => boolean,
) {
  const visible = new Map<string, boolean>();
  const show = (layer: string, property: LayerOpacity, isUsed: boolean) => {
    if (visible.get(layer) === isUsed) return;
    visible.set(layer, isUsed);
    setOpacity(layer, property, Number(isUsed));
  };
  return {
    /** Shows the layers that these states use and hides the others. */
    update(states: RegionStates): void {
      const regions = [...states.values()];
      const some = (has: (state: RegionState) => boolean) => regions.some(has);
      for (const [index, id] of PATTERN_IDS.entries()) {
        const layer = patternLayerId(id);
        const isUsed = some(({ pattern }) => pattern === index);
        if (hasLayer(layer)) show(layer, 'fill-layer-opacity', isUsed);
      }
      for (const key of HIGHLIGHT_KEYS) {
        const isUsed = some((state) => state[key] === 1);
        for (const layer of HIGHLIGHT_LAYERS[key]) show(layer, 'line-layer-opacity', isUsed);
      }
    },
    /** Must be called when the style is loaded again. */
    reset(): void {
      visible.clear();
    },
  };
}
