import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import type { MapShapes } from '../../domain/geography/geometry';
import { LINES } from '../lines';
import type { Colours } from './colours';
import { borderLayers, regionLayers } from './region-layers';
import { ofKind, SHAPES, shapesOf } from './shapes';

/**
 * The map as a MapLibre style. The choropleth is not in it but is feature-state, so the style is
 * built once; a pattern's layer is added when a region first has it (`pattern-layers.ts`). It has no text and no
 * outlines of highlights: they lie over the canvas (`over-canvas.ts`).
 */
export function buildStyle(colours: Colours, geometry: MapShapes): StyleSpecification {
  return {
    version: 8,
    name: 'regionatlas',
    transition: { duration: 0, delay: 0 },
    sources: {
      [SHAPES]: { type: 'geojson', data: shapesOf(geometry), promoteId: 'code' },
    },
    layers: buildLayers(colours),
  };
}

/** The layers from the sea up to the borders, in drawing order. */
export function buildLayers(colours: Colours): LayerSpecification[] {
  const { ground } = colours;
  return [
    { id: 'sea', type: 'background', paint: { 'background-color': ground('sea') } },
    { id: 'land', type: 'fill', ...ofKind('land'), paint: { 'fill-color': ground('land') } },
    {
      id: 'land-line',
      type: 'line',
      ...ofKind('land'),
      paint: { 'line-color': ground(LINES.land.colour), 'line-width': LINES.land.width },
    },
    ...regionLayers(colours),
    {
      id: 'lakes',
      type: 'fill',
      ...ofKind('lake'),
      paint: { 'fill-color': ground('lake') },
    },
    ...borderLayers(colours),
  ];
}
