import type { LayerSpecification, LineLayerSpecification } from 'maplibre-gl';
import type { Colours } from './colours';
import type { HighlightKey } from './feature-state';
import { stateNumber } from './region-layers';
import { ofKind } from './shapes';

/**
 * The lines over the fills: borders, white with a hairline so that they are also seen between pale regions, and the
 * outlines of highlights. Each kind looks different without colour: hover is a thin line, selection a dark line in a
 * light casing, comparison the same line dashed, focus a light dashed line in a dark casing. Widths are those of the SVG.
 */
export function outlineLayers({ ground, bolder }: Colours): LayerSpecification[] {
  return [
    line('borders', ground('border'), 2),
    line('border-lines', ground('coast'), 0.75 * bolder),
    outline('hovered', 'hover-casing', ground('halo'), 4 * bolder),
    outline('hovered', 'hover', ground('hover'), 2 * bolder),
    outline('compared', 'compared-casing', ground('halo'), 5 * bolder),
    withDashes(outline('compared', 'compared', ground('selected'), 2.5 * bolder), [3.2, 1.6]),
    outline('selected', 'selected-casing', ground('halo'), 5 * bolder),
    outline('selected', 'selected', ground('selected'), 2.5 * bolder),
    outline('focused', 'focus-casing', ground('selected'), 7 * bolder),
    withDashes(outline('focused', 'focus', ground('halo'), 2.5 * bolder), [2, 1.6]),
  ];
}

function line(id: string, colour: string, width: number): LineLayerSpecification {
  return {
    id,
    type: 'line',
    ...ofKind('region'),
    layout: { 'line-join': 'round' },
    paint: { 'line-color': colour, 'line-width': width },
  };
}

/** A line drawn only around regions where the feature-state `key` is 1. */
function outline(
  key: HighlightKey,
  id: string,
  colour: string,
  width: number,
): LineLayerSpecification {
  const layer = line(id, colour, width);
  return {
    ...layer,
    // Hidden until some region is highlighted.
    paint: { ...layer.paint, 'line-opacity': stateNumber(key), 'line-layer-opacity': 0 },
  };
}

/** Dash and gap in line widths. */
function withDashes(layer: LineLayerSpecification, dashes: number[]): LineLayerSpecification {
  return { ...layer, paint: { ...layer.paint, 'line-dasharray': dashes } };
}
