import { PATTERN_IDS } from '../../domain/choropleth/palette';
import { MARK_KEYS, type MarkKey, type RegionState, type RegionStates } from './feature-state';

/** The layers that draw what a region is marked with. */
export const MARK_LAYERS: Readonly<Record<MarkKey, readonly string[]>> = {
  hovered: ['hover-casing', 'hover'],
  compared: ['compared-casing', 'compared'],
  selected: ['selected-casing', 'selected'],
  focused: ['focus-casing', 'focus'],
};

export const patternLayer = (id: string) => `pattern-${id}`;

type LayerOpacity = 'fill-layer-opacity' | 'line-layer-opacity';
type SetLayerOpacity = (layer: string, property: LayerOpacity, opacity: number) => void;

/**
 * Leaves out layers in which no region has anything to draw. Feature-state makes them transparent, but a
 * transparent region is painted like any other, and the patterns alone would paint Sweden five times over. A
 * layer's own opacity is a constant, so that the library changes it without making shapes anew.
 */
export function createLayerVisibility(setOpacity: SetLayerOpacity) {
  const drawn = new Map<string, boolean>();
  const show = (layer: string, property: LayerOpacity, is: boolean) => {
    if (drawn.get(layer) === is) return;
    drawn.set(layer, is);
    setOpacity(layer, property, Number(is));
  };
  return {
    follow(states: RegionStates): void {
      const regions = [...states.values()];
      const some = (has: (state: RegionState) => boolean) => regions.some(has);
      for (const [index, id] of PATTERN_IDS.entries()) {
        const isUsed = some(({ pattern }) => pattern === index);
        show(patternLayer(id), 'fill-layer-opacity', isUsed);
      }
      for (const key of MARK_KEYS) {
        const isUsed = some((state) => state[key] === 1);
        for (const layer of MARK_LAYERS[key]) show(layer, 'line-layer-opacity', isUsed);
      }
    },
    forget(): void {
      drawn.clear();
    },
  };
}
