import type { Position } from 'geojson';
import { feature } from 'topojson-client';
import { presimplify, simplify as dropPoints, sphericalTriangleArea } from 'topojson-simplify';
import { areaKm2 } from '../distance';
import { crossings } from './crossings';
import { steradians, tidyPolygons, type Shape } from './rings';
import type { RegionTopology, Layer, Outline } from './topology';

/** What a level of detail keeps. Areas are in km². */
export interface Detail {
  /** Points are removed whose triangle with their neighbours is smaller than this. */
  readonly corner: number;
  /** The same for lines that belong to no region. At least `corner`. */
  readonly foreignCorner: number;
  /** Islands smaller than this are removed, unless they share a border. */
  readonly island: number;
  readonly foreignIsland: number;
  /** Decimals of a degree in the result. */
  readonly decimals: number;
}

export interface SimplifiedShapes {
  readonly regions: readonly Shape[];
  readonly land: readonly Shape[];
}

/** The most times that detail is restored where lines cross. */
const REPAIRS = 12;

/** The distance around a crossing, in degrees, within which a point's weight is multiplied each time. */
const REPAIR_REACH = 0.1;
const REPAIR_FACTOR = 3;

/**
 * Regions and neighbouring land, simplified together, so that a shared line stays one line and no gap can open
 * along a border. Where lines come to cross, detail is restored until none do.
 *
 * @throws a sentence if lines still cross after that.
 */
export function simplify(topology: RegionTopology, detail: Detail): SimplifiedShapes {
  const { crossed, ...shapes } = simplifyAnyway(topology, detail, REPAIRS);
  if (crossed.length === 0) return shapes;
  throw new Error(`Lines cross at a corner of ${detail.corner} km² and more detail does not help.`);
}

/** Does the same, but returns what there is after so many attempts, and the points near which lines cross even so. */
export function simplifyAnyway(
  topology: RegionTopology,
  detail: Detail,
  attempts: number,
): SimplifiedShapes & { readonly crossed: readonly Position[] } {
  let weighed = favourRegions(presimplify(topology, sphericalTriangleArea), detail);
  for (let attempt = 0; ; attempt += 1) {
    const thinned = dropPoints(weighed, steradians(detail.corner));
    const shapes = simplifiedShapes(thinned, detail);
    const crossed = crossings([...shapes.regions, ...shapes.land].flatMap((each) => each.polygons));
    if (crossed.length === 0 || attempt >= attempts) return { ...shapes, crossed };
    weighed = reweigh(weighed, (at) => (isNear(at, crossed) ? REPAIR_FACTOR : 1));
  }
}

/** A topology in which foreign lines weigh less, so that one threshold leaves them coarser. */
function favourRegions(weighed: RegionTopology, { corner, foreignCorner }: Detail): RegionTopology {
  const own = new Set(arcsOf(weighed.objects.regions));
  return reweigh(weighed, (_, arc) => (own.has(arc) ? 1 : corner / foreignCorner));
}

function reweigh(
  weighed: RegionTopology,
  factor: (at: Position, arc: number) => number,
): RegionTopology {
  const arcs = weighed.arcs.map((line, arc) =>
    line.map((at) => {
      const [lon = 0, lat = 0, weight = 0] = at;
      return [lon, lat, weight * factor(at, arc)];
    }),
  );
  return { ...weighed, arcs };
}

function isNear([lon = 0, lat = 0]: Position, places: readonly Position[]): boolean {
  return places.some(([x = 0, y = 0]) => Math.hypot(x - lon, y - lat) < REPAIR_REACH);
}

function simplifiedShapes(thinned: RegionTopology, detail: Detail): SimplifiedShapes {
  const { regions, land } = thinned.objects;
  const shared = sharedArcs([regions, land]);
  const toShapes = (layer: Layer, island: number): Shape[] =>
    layer.geometries
      .map((outline) => withoutSmallRings(thinned, outline, shared, island))
      .map((outline) => ({
        id: outline.properties.id,
        polygons: tidyPolygons(feature(thinned, outline).geometry.coordinates, detail.decimals),
      }));
  return {
    regions: toShapes(regions, detail.island),
    land: toShapes(land, detail.foreignIsland),
  };
}

function withoutSmallRings(
  topology: RegionTopology,
  outline: Outline,
  shared: ReadonlySet<number>,
  smallest: number,
): Outline {
  const isKept = (ring: number[]): boolean =>
    ring.some((arc) => shared.has(forwards(arc))) ||
    areaKm2(feature(topology, { type: 'Polygon', arcs: [ring] })) >= smallest;
  const arcs = outline.arcs
    .filter(([outer]) => outer !== undefined && isKept(outer))
    .map((rings) => rings.filter((ring, index) => index === 0 || isKept(ring)));
  return { ...outline, arcs };
}

/** The arcs in more than one ring: removing one of those rings would leave a hole. */
function sharedArcs(layers: readonly Layer[]): ReadonlySet<number> {
  const seen = new Set<number>();
  const all = layers.flatMap(arcsOf);
  return new Set(all.filter((arc) => seen.size === seen.add(arc).size));
}

/** The index of an arc, also of one that is run through backwards. */
function forwards(arc: number): number {
  return arc < 0 ? ~arc : arc;
}

function arcsOf(layer: Layer): number[] {
  return layer.geometries.flatMap((outline) => outline.arcs.flat(2)).map(forwards);
}
