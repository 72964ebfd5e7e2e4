import { booleanClockwise } from '@turf/turf';
import type { Feature, MultiPolygon, Position } from 'geojson';
import { areaKm2, bboxOf } from '../../src/domain/geography/distance';
import { identityOf, isRegionCode } from '../../src/domain/model/region';
import type { Border } from './borders';
import { labelPoint } from './label-point';
import type { Lake } from './lakes';
import type { Rings, Shape } from './shapes';

/** What every region feature carries. The same at both levels of detail. */
export interface RegionProperties {
  /** SCB county code, the feature's identity: `promoteId: "code"`. */
  readonly code: string;
  /** Its short name, as printed on the map. */
  readonly name: string;
  /** Where to print it. */
  readonly label: readonly [number, number];
  /** West, south, east, north. */
  readonly bbox: readonly number[];
  /** Square kilometres inside the outline, lakes included: of this geometry, not official. */
  readonly areaKm2: number;
}

export type RegionFeature = Feature<MultiPolygon, RegionProperties>;
export type LakeFeature = Feature<MultiPolygon, { name: string | null }>;
export type LandFeature = Feature<MultiPolygon, Record<string, never>>;

/**
 * What the features say of the regions, from the finest geometry, by code.
 *
 * @param fine the regions as drawn at the finest level. @param source the same, not simplified.
 * @throws a sentence if an id is not a region code.
 */
export function describeRegions(
  fine: readonly Shape[],
  source: readonly Shape[],
): ReadonlyMap<string, RegionProperties> {
  const areas = new Map(source.map((shape) => [shape.id, areaKm2(toFeature(shape.polygons, {}))]));
  return new Map(
    fine.map((shape) => {
      const { id } = shape;
      if (!isRegionCode(id)) throw new Error(`"${id}" is not a region code.`);
      return [
        id,
        {
          code: id,
          name: identityOf(id).shortName,
          label: labelPoint(shape),
          bbox: bboxOf(toFeature(shape.polygons, {})),
          areaKm2: Math.round(areas.get(id) ?? Number.NaN),
        },
      ] as const;
    }),
  );
}

/** Region features in the order of their codes. @throws a sentence for a region not described. */
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

/** Foreign land, without properties: it is ground, not a subject. */
export function landFeatures(shapes: readonly Shape[]): LandFeature[] {
  return shapes.map(({ polygons }) => toFeature(polygons, {}));
}

/** Lakes with their names; one that simplification left nothing of is left out. */
export function lakeFeatures(lakes: readonly Lake[]): LakeFeature[] {
  return lakes
    .filter(({ polygons }) => polygons.length > 0)
    .map(({ name, polygons }) => toFeature(polygons, { name }));
}

/** GeoJSON with one feature per line, so that a change shows where it is. */
export function toGeoJson(features: readonly Feature[]): string {
  const lines = features.map((each) => JSON.stringify(each)).join(',\n');
  return `{"type":"FeatureCollection","features":[\n${lines}\n]}\n`;
}

/** The borders, one per line. */
export function toBordersJson(borders: readonly Border[]): string {
  return `[\n${borders.map((border) => JSON.stringify(border)).join(',\n')}\n]\n`;
}

/** Rings turn as RFC 7946 wants: outer ones counter-clockwise, holes clockwise. */
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
