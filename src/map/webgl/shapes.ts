import type { Feature, FeatureCollection } from 'geojson';
import type { ExpressionFilterSpecification } from 'maplibre-gl';
import { codeOf, type MapShapes } from '../../domain/geography/geometry';
import { isSmall, splitIslets } from '../../domain/geography/islets';
import type { RegionCode } from '../../domain/model/region';

/** The source of everything that has a shape. One rather than three: the library fetches every tile of every source by itself. */
export const SHAPES = 'shapes';

type Kind = 'region' | 'outline' | 'islet' | 'land' | 'lake';

/** What is outlined of a region: the parts that always are, and the islands that are close by alone. */
export const OUTLINES = ['outline', 'islet'] as const;

/**
 * The id of what is outlined of a region. It is another than that of its fill: the library works out all that has an id
 * anew when the state of that id changes, and lines are long.
 */
export const outlineId = (code: RegionCode | null) => `${code ?? ''} outline`;

/** All shapes of the map, each with its kind. */
export function shapesOf({ regions, neighbouringLand, lakes }: MapShapes): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: [
      ...withKind('land', neighbouringLand),
      ...withKind('region', regions),
      ...regions.features.flatMap(outlineParts),
      ...withKind('lake', lakes),
    ],
  };
}

function withKind(kind: Kind, { features }: FeatureCollection): readonly Feature[] {
  return features.map((feature) => ({ ...feature, properties: { ...feature.properties, kind } }));
}

function outlineParts(region: Feature): readonly Feature[] {
  const code = outlineId(codeOf(region));
  return splitIslets(region.geometry).flatMap((geometry, i) => {
    if (geometry === null) return [];
    const properties = { code, kind: OUTLINES[i], isSmall: isSmall(geometry) };
    return { type: 'Feature', geometry, properties };
  });
}

/** What a layer draws of the shapes. */
export const ofKind = (
  ...kinds: readonly Kind[]
): { source: string; filter: ExpressionFilterSpecification } => ({
  source: SHAPES,
  filter: ['in', ['get', 'kind'], ['literal', [...kinds]]],
});
