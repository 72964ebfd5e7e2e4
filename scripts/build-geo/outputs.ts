import { booleanClockwise } from '@turf/turf';
import type { Feature, MultiPolygon, Position } from 'geojson';
import { areaKm2, bboxOf } from '../../src/domain/geography/distance';
import { builtAreas } from '../shared/area-facts';
import type { Border } from './borders';
import { labelPoint } from './label-point';
import type { Lake } from './lakes';
import type { Rings, Shape } from './shapes';

/** The properties of a region feature, the same at both levels of detail. */
export interface RegionProperties {
  /** SCB county code, the feature's id (`promoteId: "code"`). */
  readonly code: string;
  /** The short name, printed on the map. */
  readonly name: string;
  /** The label point: longitude, latitude. */
  readonly label: readonly [number, number];
  /** West, south, east, north. */
  readonly bbox: readonly number[];
  /** Square kilometres inside the outline of the source, lakes included. Not the official area. */
  readonly areaKm2: number;
}

export type RegionFeature = Feature<MultiPolygon, RegionProperties>;
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
): ReadonlyMap<string, RegionProperties> {
  const facts = builtAreas();
  const areas = new Map(source.map((shape) => [shape.id, areaKm2(toFeature(shape.polygons, {}))]));
  return new Map(
    fine.map((shape) => {
      const { id } = shape;
      const area = facts.get(id);
      if (!area) throw new Error(`"${id}" is not a region code.`);
      return [
        id,
        {
          code: id,
          name: area.shortName,
          label: labelPoint(shape),
          bbox: bboxOf(toFeature(shape.polygons, {})),
          areaKm2: Math.round(areas.get(id) ?? Number.NaN),
        },
      ] as const;
    }),
  );
}

/** The region features in the order of `shapes`. @throws a sentence for a region without properties. */
export function regionFeatures(
  shapes: readonly Shape[],
  properties: ReadonlyMap<string, RegionProperties>,
): RegionFeature[] {
  return shapes.map(({ id, polygons }) => {
    const own = properties.get(id);
    if (!own) throw new Error(`Region ${id} is drawn at one level of detail and not at another.`);
    return toFeature(polygons, own);
  });
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

/** GeoJSON with one feature on each line, so that differences can be read. */
export function toGeoJson(features: readonly Feature[]): string {
  const lines = features.map((each) => JSON.stringify(each)).join(',\n');
  return `{"type":"FeatureCollection","features":[\n${lines}\n]}\n`;
}

/** The borders as JSON, one on each line. */
export function toBordersJson(borders: readonly Border[]): string {
  return `[\n${borders.map((border) => JSON.stringify(border)).join(',\n')}\n]\n`;
}

/** A feature with outer rings counter-clockwise and holes clockwise, as in RFC 7946. */
function toFeature<Properties extends object>(
  polygons: readonly Rings[],
  properties: Properties,
): Feature<MultiPolygon, Properties> {
  const coordinates = polygons.map((rings) => rings.map((ring, index) => turned(ring, index > 0)));
  return { type: 'Feature', properties, geometry: { type: 'MultiPolygon', coordinates } };
}

function turned(ring: readonly Position[], clockwise: boolean): Position[] {
  return booleanClockwise([...ring]) === clockwise ? [...ring] : ring.toReversed();
}
