import { booleanClockwise } from '@turf/turf';
import type { Feature, MultiPolygon, Position } from 'geojson';
import { boundingBox } from '../bounding-box';
import { areaKm2 } from '../distance';
import type { Rings, Shape } from './rings';

/** The properties of an area's feature, the same at both levels of detail. */
export interface AreaProperties {
  /** The code of the area, the feature's id (`promoteId: "code"`). */
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

export type AreaFeature = Feature<MultiPolygon, AreaProperties>;

/** A border in `neighbours.json`. `water` is the lake that all of it lies in. */
export interface Border {
  readonly a: string;
  readonly b: string;
  readonly border: 'land' | 'lake';
  readonly water?: string;
}

/**
 * The properties of areas by code.
 *
 * @param fine the areas at the fine level of detail. @param source the same, not simplified.
 */
export function describeAreas(
  fine: readonly Shape[],
  source: readonly Shape[],
  nameOf: (code: string) => string,
  labelOf: (shape: Shape) => readonly [number, number],
): ReadonlyMap<string, AreaProperties> {
  const sizes = new Map(source.map((shape) => [shape.id, areaKm2(toFeature(shape.polygons, {}))]));
  return new Map(
    fine.map((shape) => [
      shape.id,
      {
        code: shape.id,
        name: nameOf(shape.id),
        label: labelOf(shape),
        bbox: boundingBox([toFeature(shape.polygons, {}).geometry]),
        areaKm2: Math.round(sizes.get(shape.id) ?? Number.NaN),
      },
    ]),
  );
}

/** The features in the order of `shapes`. @throws a sentence for an area without properties. */
export function areaFeatures(
  shapes: readonly Shape[],
  properties: ReadonlyMap<string, AreaProperties>,
): AreaFeature[] {
  return shapes.map(({ id, polygons }) => {
    const own = properties.get(id);
    if (!own) throw new Error(`Area ${id} is drawn at one level of detail and not at another.`);
    return toFeature(polygons, own);
  });
}

/** A feature with outer rings counter-clockwise and holes clockwise, as in RFC 7946. */
export function toFeature<Properties extends object>(
  polygons: readonly Rings[],
  properties: Properties,
): Feature<MultiPolygon, Properties> {
  const coordinates = polygons.map((rings) => rings.map((ring, index) => turned(ring, index > 0)));
  return { type: 'Feature', properties, geometry: { type: 'MultiPolygon', coordinates } };
}

function turned(ring: readonly Position[], clockwise: boolean): Position[] {
  return booleanClockwise([...ring]) === clockwise ? [...ring] : ring.toReversed();
}
