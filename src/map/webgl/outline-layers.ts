import type { LayerSpecification, LineLayerSpecification } from 'maplibre-gl';
import type { Colours } from './colours';
import type { HighlightKey } from './feature-state';
import { lineLayer, stateNumber } from './region-layers';
import { ofKind } from './shapes';

/** The lines over the fills: borders, and the outlines of highlights. */
export function outlineLayers(colours: Colours): LayerSpecification[] {
  return [
    lineLayer('borders', colours),
    lineLayer('border-lines', colours),
    outline('hovered', lineLayer('hover-casing', colours)),
    outline('hovered', lineLayer('hover', colours)),
    outline('compared', lineLayer('compared-casing', colours)),
    outline('compared', lineLayer('compared', colours)),
    outline('selected', lineLayer('selected-casing', colours)),
    outline('selected', lineLayer('selected', colours)),
    outline('focused', lineLayer('focus-casing', colours)),
    outline('focused', lineLayer('focus', colours)),
  ];
}

/** A line drawn only around regions where the feature-state `key` is 1, and not around their islets. */
function outline(key: HighlightKey, layer: LineLayerSpecification): LineLayerSpecification {
  return {
    ...layer,
    ...ofKind('region'),
    // Hidden until some region is highlighted.
    paint: { ...layer.paint, 'line-opacity': stateNumber(key), 'line-layer-opacity': 0 },
  };
}
