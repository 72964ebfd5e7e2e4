import type { Position } from 'geojson';
import { merge, neighbors } from 'topojson-client';
import { topology } from 'topojson-server';
import type {
  GeometryCollection,
  GeometryObject,
  MultiPolygon,
  Properties,
  Topology,
} from 'topojson-specification';
import type { Shape } from './rings';

/** An outline made of arcs, with the id of its region. */
export interface Outline extends MultiPolygon<{ id: string }> {
  properties: { id: string };
}
export interface Layer extends GeometryCollection<{ id: string }> {
  geometries: Outline[];
}

/** Regions and neighbouring land on one set of arcs: every border is stored once. */
export type RegionTopology = Topology<{ regions: Layer; land: Layer }>;

/** Regions and neighbouring land, each dissolved, as one topology. */
export function toTopology(regions: readonly Shape[], land: readonly Shape[]): RegionTopology {
  const built = topology({ regions: toCollection(regions), land: toCollection(land) });
  const { objects } = built;
  const layers = { regions: toLayer(objects['regions']), land: toLayer(objects['land']) };
  return { ...built, objects: layers };
}

/** One shape for each id, sorted by id, with its parts joined along shared arcs. */
export function dissolve(shapes: readonly Shape[]): Shape[] {
  const joined = topology({ parts: toCollection(shapes) });
  const parts = toLayer(joined.objects['parts']).geometries;
  return [...new Set(shapes.map((shape) => shape.id))].toSorted().map((id) => {
    const own = parts.filter((part) => part.properties.id === id);
    return { id, polygons: merge(joined, own).coordinates };
  });
}

/**
 * Every two regions that have a line in common, once, in the order of the regions. Touching at a single point does not
 * count, nor does facing each other across the sea.
 */
export function borderPairs({
  objects: { regions },
}: Pick<RegionTopology, 'objects'>): readonly (readonly [Outline, Outline])[] {
  const found = neighbors(regions.geometries);
  return regions.geometries.flatMap((one, i) =>
    (found[i] ?? [])
      .filter((k) => k > i)
      .flatMap((k) => regions.geometries[k] ?? [])
      .map((other) => [one, other] as const),
  );
}

/** The layer of a topology. Checked, because the library's types do not keep the input's. */
function toLayer(object: GeometryObject<Properties> | undefined): Layer {
  if (object?.type !== 'GeometryCollection') throw new Error('A layer of the topology is missing.');
  return { type: object.type, geometries: object.geometries.map(toOutline) };
}

function toOutline(geometry: GeometryObject<Properties>): Outline {
  const { properties = null } = geometry;
  const id: unknown = properties && 'id' in properties ? properties['id'] : undefined;
  if (geometry.type !== 'MultiPolygon' || typeof id !== 'string') {
    throw new Error(`The topology has a ${geometry.type ?? 'nothing'} that is no outline.`);
  }
  return { type: geometry.type, arcs: geometry.arcs, properties: { id } };
}

function toCollection(shapes: readonly Shape[]): GeoJSON.FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: shapes.map(({ id, polygons }) => ({
      type: 'Feature',
      properties: { id },
      geometry: { type: 'MultiPolygon', coordinates: copy(polygons) },
    })),
  };
}

/** A copy, because building a topology changes its input's rings. */
function copy(polygons: readonly Position[][][]): Position[][][] {
  return polygons.map((rings) => rings.map((ring) => [...ring]));
}
