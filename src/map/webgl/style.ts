import type { FeatureCollection } from 'geojson';
import type { LayerSpecification, SourceSpecification, StyleSpecification } from 'maplibre-gl';
import type { MapShapes } from '../../domain/geography/geometry';
import { LINES } from '../lines';
import type { Colours } from './colours';
import { labelLayers, NAMES_IN_VIEW } from './label-layers';
import { outlineLayers, regionLayers } from './region-layers';
import { ofKind, SHAPES, shapesOf } from './shapes';

/**
 * The map as a MapLibre style. The choropleth and the highlights are not in it but are feature-state, so the style is
 * built once; a pattern's layer is added when a region first has it (`pattern-layers.ts`). It has no `glyphs`: text is
 * drawn with the document's own font (`font.ts`), and nothing is fetched.
 */
export function buildStyle(
  colours: Colours,
  geometry: MapShapes,
  labels: FeatureCollection,
  lowest: number,
): StyleSpecification {
  return {
    version: 8,
    name: 'regionatlas',
    transition: { duration: 0, delay: 0 },
    sources: {
      [SHAPES]: geojson(shapesOf(geometry)),
      labels: geojson(labels),
      [NAMES_IN_VIEW]: geojson({ type: 'FeatureCollection', features: [] }),
    },
    layers: buildLayers(colours, lowest),
  };
}

/** The layer above the fills of the regions and their patterns. */
export const LAKES_LAYER = 'lakes';

/** The layers from the sea up to the names, in drawing order, for the zooms from `lowest` on. */
export function buildLayers(colours: Colours, lowest: number): LayerSpecification[] {
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
      id: LAKES_LAYER,
      type: 'fill',
      ...ofKind('lake'),
      paint: { 'fill-color': ground('lake') },
    },
    ...outlineLayers(colours),
    ...labelLayers(colours, lowest),
  ];
}

function geojson(data: FeatureCollection) {
  return { type: 'geojson', data, promoteId: 'code' } as const satisfies SourceSpecification;
}
