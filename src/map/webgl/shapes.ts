import type { Feature, FeatureCollection } from 'geojson';
import type { ExpressionFilterSpecification } from 'maplibre-gl';
import type { MapShapes } from '../../domain/geography/geometry';

/** The source of everything that has a shape. One rather than three: the library fetches every tile of every source by itself. */
export const SHAPES = 'shapes';

type Kind = 'region' | 'land' | 'lake';

/** All shapes of the map, each with its kind. */
export function shapesOf({ regions, neighbouringLand, lakes }: MapShapes): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: [
      ...withKind('land', neighbouringLand),
      ...withKind('region', regions),
      ...withKind('lake', lakes),
    ],
  };
}

function withKind(kind: Kind, { features }: FeatureCollection): readonly Feature[] {
  return features.map((feature) => ({ ...feature, properties: { ...feature.properties, kind } }));
}

/** What a layer draws of the shapes. */
export const ofKind = (
  ...kinds: readonly Kind[]
): { source: string; filter: ExpressionFilterSpecification } => ({
  source: SHAPES,
  filter: ['in', ['get', 'kind'], ['literal', [...kinds]]],
});
