import type { Feature, FeatureCollection } from 'geojson';
import type { ExpressionFilterSpecification } from 'maplibre-gl';
import type { MapShapes } from '../../domain/geography/geometry';
import { isSmall, splitIslets } from '../../domain/geography/islets';

/** The source of everything that has a shape. One rather than three: the library fetches every tile of every source by itself. */
export const SHAPES = 'shapes';

type Kind = 'region' | 'islet' | 'land' | 'lake';

/** What a region is made of: the parts that have outlines, and the islands that have them close by alone. */
export const REGION_PARTS = ['region', 'islet'] as const;

/** All shapes of the map, each with its kind. */
export function shapesOf({ regions, neighbouringLand, lakes }: MapShapes): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: [
      ...withKind('land', neighbouringLand),
      ...regions.features.flatMap(regionParts),
      ...withKind('lake', lakes),
    ],
  };
}

function withKind(kind: Kind, { features }: FeatureCollection): readonly Feature[] {
  return features.map((feature) => ({ ...feature, properties: { ...feature.properties, kind } }));
}

function regionParts(region: Feature): readonly Feature[] {
  return splitIslets(region.geometry).flatMap((geometry, i) => {
    if (geometry === null) return [];
    const facts = { kind: REGION_PARTS[i], isSmall: isSmall(geometry) };
    return { ...region, geometry, properties: { ...region.properties, ...facts } };
  });
}

/** What a layer draws of the shapes. */
export const ofKind = (
  ...kinds: readonly Kind[]
): { source: string; filter: ExpressionFilterSpecification } => ({
  source: SHAPES,
  filter: ['in', ['get', 'kind'], ['literal', [...kinds]]],
});
