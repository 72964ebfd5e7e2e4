import type { Feature, MultiPolygon } from 'geojson';
import {
  describeAreas,
  toFeature,
  type AreaProperties,
} from '../../src/domain/geography/shapes/area-features';
import { labelPoint } from '../../src/domain/geography/shapes/label-point';
import type { Shape } from '../../src/domain/geography/shapes/rings';
import { builtAreas, builtNameHints } from '../shared/area-facts';
import type { Lake } from './lakes';

export type LakeFeature = Feature<MultiPolygon, { name: string | null }>;
export type LandFeature = Feature<MultiPolygon, Record<string, never>>;

/**
 * The properties of the regions by code.
 *
 * @param fine the regions at the fine level of detail. @param source the same, not simplified.
 * @throws a sentence if an id is not a region code.
 */
export function describeRegions(
  fine: readonly Shape[],
  source: readonly Shape[],
): ReadonlyMap<string, AreaProperties> {
  const facts = builtAreas();
  const hints = builtNameHints();
  const nameOf = (id: string) => {
    const area = facts.get(id);
    if (!area) throw new Error(`"${id}" is not a region code.`);
    return area.shortName;
  };
  return describeAreas(
    fine,
    source,
    nameOf,
    (shape) => hints.get(shape.id)?.point ?? labelPoint(shape),
  );
}

/** The features of neighbouring land, without properties. */
export function landFeatures(shapes: readonly Shape[]): LandFeature[] {
  return shapes.map(({ polygons }) => toFeature(polygons, {}));
}

/** The features of lakes with their names, without those that simplification removed. */
export function lakeFeatures(lakes: readonly Lake[]): LakeFeature[] {
  return lakes
    .filter(({ polygons }) => polygons.length > 0)
    .map(({ name, polygons }) => toFeature(polygons, { name }));
}
