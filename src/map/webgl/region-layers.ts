import type {
  ExpressionSpecification,
  LayerSpecification,
  LineLayerSpecification,
} from 'maplibre-gl';
import { DIMMED } from '../../domain/choropleth/palette';
import {
  CLOSE_MAP_HEIGHT,
  HIGHLIGHT_LINES,
  LINES,
  LOW_MAP_HEIGHT,
  LOW_MAP_OUTLINE_SCALE,
  type HighlightKind,
  type LineId,
} from '../lines';
import type { Colours } from './colours';
import { UNSET, type RegionState } from './feature-state';
import { zoomForHeight } from './scale';
import { ofKind, OUTLINES } from './shapes';

/** The layer in which the region under the pointer is looked up. */
export const REGION_LAYER = 'regions';

/** A value of a region's feature-state. */
export function stateOf(key: keyof RegionState): ExpressionSpecification {
  return ['coalesce', ['feature-state', key], UNSET[key]];
}

/** The layers of the choropleth: the coast, and the fills. */
export function regionLayers(colours: Colours): LayerSpecification[] {
  return [
    // Under the fills, so that its outer half remains along the sea and nothing inland.
    lineLayer('coast', colours),
    {
      id: REGION_LAYER,
      type: 'fill',
      ...ofKind('region'),
      paint: {
        'fill-color': ['to-color', stateOf('fill'), colours.swatch('no-data')],
        'fill-opacity': ['-', 1, dimmed()],
        // Its edges lie under the borders.
        'fill-antialias': false,
      },
    },
  ];
}

function lineLayer(id: LineId, { ground, lineScale }: Colours): LineLayerSpecification {
  const { colour, width, isFixed, isSlim, small = width, dashes } = LINES[id];
  const wide = isFixed ? width : width * lineScale;
  const byPlace = (by: number): ExpressionSpecification | number =>
    small === width ? wide * by : ['case', ['get', 'isSmall'], small * lineScale * by, wide * by];
  return {
    id,
    type: 'line',
    ...ofKind(...OUTLINES),
    paint: {
      'line-color': ground(colour),
      'line-width': isSlim
        ? [
            'step',
            ['zoom'],
            byPlace(LOW_MAP_OUTLINE_SCALE),
            zoomForHeight(LOW_MAP_HEIGHT),
            byPlace(1),
            zoomForHeight(CLOSE_MAP_HEIGHT),
            wide,
          ]
        : wide,
      // In line widths.
      ...(dashes && { 'line-dasharray': dashes.map((length) => length / width) }),
    },
  };
}

/** The lines over the fills: borders, and the outlines of highlights. */
export function outlineLayers(colours: Colours): LayerSpecification[] {
  return [
    lineLayer('borders', colours),
    lineLayer('border-lines', colours),
    ...HIGHLIGHT_LINES.map(({ kind, line }) => outline(kind, lineLayer(line, colours))),
  ];
}

/** A line drawn only around regions where the feature-state `kind` is 1, and around their islets close by alone. */
function outline(kind: HighlightKind, layer: LineLayerSpecification): LineLayerSpecification {
  const shown = stateOf(kind);
  const ofRegions: ExpressionSpecification = ['case', ['==', ['get', 'kind'], 'outline'], shown, 0];
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

/** What is taken from the opacity of a region that is dimmed. */
export function dimmed(): ExpressionSpecification {
  return ['*', 1 - DIMMED, stateOf('dimmed')];
}
