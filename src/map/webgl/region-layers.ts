import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { DIMMED } from '../../domain/choropleth/palette';
import { LINES } from '../lines';
import type { Colours } from './colours';
import { UNSET, type RegionState } from './feature-state';
import { ofKind } from './shapes';

/** The layer in which the region under the pointer is looked up. */
export const REGION_LAYER = 'regions';

/** The layer above the fills of the regions and their patterns. */
export const DIMMING_LAYER = 'dimming';

/** A value of a region's feature-state. */
export function stateOf(key: keyof RegionState): ExpressionSpecification {
  return ['coalesce', ['feature-state', key], UNSET[key]];
}

/** The layers of the choropleth: the coast, the fills, and what dims them. */
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
        // Its edges lie under the borders.
        'fill-antialias': false,
      },
    },
    // The drawing lets the sea through fill and pattern together; each transparent by itself would lose the pattern.
    {
      id: DIMMING_LAYER,
      type: 'fill',
      ...ofKind('region'),
      paint: {
        'fill-color': colours.ground('sea'),
        'fill-opacity': ['*', 1 - DIMMED, stateOf('dimmed')],
        'fill-antialias': false,
      },
    },
  ];
}

/** The lines over the fills. */
export function borderLayers(colours: Colours): LayerSpecification[] {
  return [lineLayer('borders', colours), lineLayer('border-lines', colours)];
}

function lineLayer(
  id: 'coast' | 'borders' | 'border-lines',
  { ground, lineScale }: Colours,
): LayerSpecification {
  const { colour, width, isFixed } = LINES[id];
  return {
    id,
    type: 'line',
    ...ofKind('region'),
    paint: {
      'line-color': ground(colour),
      'line-width': isFixed ? width : width * lineScale,
    },
  };
}
