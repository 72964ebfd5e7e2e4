import type { FeatureCollection } from 'geojson';
import type { LayerSpecification, SourceSpecification, StyleSpecification } from 'maplibre-gl';
import type { Colours } from './colours';
import { labelLayers, type LoneSpan } from './label-layers';
import { outlineLayers } from './outline-layers';
import { regionLayers } from './region-layers';

/** A GeoJSON file's address, or what was in it. */
export type GeoData = string | FeatureCollection;

export interface Geometry {
  /** Features carry the property `code`. */
  readonly regions: GeoData;
  readonly surroundings: GeoData;
  readonly lakes: GeoData;
}

export interface StyleRequest {
  readonly colours: Colours;
  readonly geometry: Geometry;
  readonly labels: FeatureCollection;
  readonly attribution: string;
  /** The zoom that shows all of Sweden: below the next whole one, patterns keep the size the SVG gives them. */
  readonly homeZoom: number;
  /** Where marks stand alone, in heights of Sweden. */
  readonly lone: readonly LoneSpan[];
  /** The zoom at which all of Sweden is so many CSS pixels tall. */
  readonly zoomForHeight: (height: number) => number;
}

/**
 * The whole map as a MapLibre style. What the visitor chooses is not in it: a painting and its marks
 * are feature-state, so that the style is built once for each scheme. It has no `glyphs`: lettering is
 * drawn on the spot from the document's own type (`font`), and nothing is fetched from anywhere else.
 */
export function buildStyle(request: StyleRequest): StyleSpecification {
  const { geometry, attribution } = request;
  return {
    version: 8,
    name: 'regionatlas',
    transition: { duration: 0, delay: 0 },
    sources: {
      surroundings: geojson(geometry.surroundings, attribution),
      regions: { ...geojson(geometry.regions, attribution), promoteId: 'code' },
      lakes: geojson(geometry.lakes, attribution),
      labels: { ...geojson(request.labels, attribution), promoteId: 'code' },
    },
    layers: buildLayers(request),
  };
}

/** The layers from the sea up to the names, in drawing order. */
export function buildLayers({
  colours,
  homeZoom,
  lone,
  zoomForHeight,
}: Pick<StyleRequest, 'colours' | 'homeZoom' | 'lone' | 'zoomForHeight'>): LayerSpecification[] {
  const { ground } = colours;
  return [
    { id: 'sea', type: 'background', paint: { 'background-color': ground('sea') } },
    { id: 'land', type: 'fill', source: 'surroundings', paint: { 'fill-color': ground('land') } },
    {
      id: 'land-line',
      type: 'line',
      source: 'surroundings',
      paint: { 'line-color': ground('landLine'), 'line-width': 0.75 },
    },
    ...regionLayers(colours, Math.floor(homeZoom) + 1),
    {
      id: 'lakes',
      type: 'fill',
      source: 'lakes',
      paint: {
        'fill-color': ground('lake'),
        // Close up a lake would hide which region the water belongs to.
        'fill-opacity': ['interpolate', ['linear'], ['zoom'], 8, 0.75, 9.5, 0],
      },
    },
    ...outlineLayers(colours),
    ...labelLayers(colours, zoomForHeight, lone),
  ];
}

function geojson(data: GeoData, attribution: string) {
  return { type: 'geojson', data, attribution } as const satisfies SourceSpecification;
}
