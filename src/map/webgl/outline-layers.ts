import type {
  ExpressionSpecification,
  LayerSpecification,
  LineLayerSpecification,
} from 'maplibre-gl';
import type { Colours } from './colours';
import { HIGHLIGHT_KEYS, type HighlightKey } from './feature-state';
import { HIGHLIGHT_LAYERS } from './layer-visibility';
import { lineLayer, stateNumber } from './region-layers';
import { CLOSE_MAP_HEIGHT } from '../lines';
import { zoomForHeight } from './scale';

/** The lines over the fills: borders, and the outlines of highlights. */
export function outlineLayers(colours: Colours): LayerSpecification[] {
  return [
    lineLayer('borders', colours),
    lineLayer('border-lines', colours),
    ...HIGHLIGHT_KEYS.flatMap((key) =>
      HIGHLIGHT_LAYERS[key].map((id) => outline(key, lineLayer(id, colours))),
    ),
  ];
}

/** A line drawn only around regions where the feature-state `key` is 1, and around their islets close by alone. */
function outline(key: HighlightKey, layer: LineLayerSpecification): LineLayerSpecification {
  const shown = stateNumber(key);
  const ofRegions: ExpressionSpecification = ['case', ['==', ['get', 'kind'], 'region'], shown, 0];
  return {
    ...layer,
    paint: {
      ...layer.paint,
      'line-opacity': ['step', ['zoom'], ofRegions, zoomForHeight(CLOSE_MAP_HEIGHT), shown],
      // Hidden until some region is highlighted.
      'line-layer-opacity': 0,
    },
  };
}
