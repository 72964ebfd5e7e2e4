import type { Position } from 'geojson';
import { feature } from 'topojson-client';
import { presimplify, simplify as dropPoints, sphericalTriangleArea } from 'topojson-simplify';
import { areaKm2 } from '../../src/domain/geography/distance';
import { crossings } from './crossings';
import type { Shape } from './shapes';
import { steradians, tidyPolygons } from './shapes';
import type { Atlas, Layer, Outline } from './topology';

/** How much a level of detail keeps. Areas in km². */
export interface Detail {
  /** A point goes if the triangle with its neighbours is smaller than this. */
  readonly corner: number;
  /** The same for lines that no region has a part in. At least `corner`. */
  readonly foreignCorner: number;
  /** Islands smaller than this go, unless they share a border with something. */
  readonly island: number;
  readonly foreignIsland: number;
  /** Decimals of a degree in the result. */
  readonly decimals: number;
}

/** One level of detail: what is left of every region and of the land around. */
export interface Level {
  readonly regions: readonly Shape[];
  readonly land: readonly Shape[];
}

/** How often we give detail back where lines cross before we say that it does not help. */
const REPAIRS = 12;

/** How far around a crossing, in degrees, and by how much a point's weight grows each time. */
const REPAIR_REACH = 0.1;
const REPAIR_FACTOR = 3;

/**
 * Simplify regions and neighbouring land together, so that what was one line stays one line and no
 * gap can open between two sides of a border. Where simplification makes lines cross they get back
 * some of their detail, until none do. The atlas itself is not changed.
 *
 * @throws a sentence if lines still cross after that.
 */
export function simplify(atlas: Atlas, detail: Detail): Level {
  let weighed = favourRegions(presimplify(atlas, sphericalTriangleArea), detail);
  for (let repair = 0; repair <= REPAIRS; repair += 1) {
    const thinned = dropPoints(weighed, steradians(detail.corner));
    const level = toLevel(thinned, detail);
    const places = crossings([...level.regions, ...level.land].flatMap((each) => each.polygons));
    if (places.length === 0) return level;
    weighed = reweigh(weighed, (at) => (isNear(at, places) ? REPAIR_FACTOR : 1));
  }
  throw new Error(`Lines cross at a corner of ${detail.corner} km² and more detail does not help.`);
}

/** Foreign lines weigh less, so that one threshold leaves them coarser. */
function favourRegions(weighed: Atlas, { corner, foreignCorner }: Detail): Atlas {
  const own = new Set(arcsOf(weighed.objects.regions));
  return reweigh(weighed, (_, arc) => (own.has(arc) ? 1 : corner / foreignCorner));
}

function reweigh(weighed: Atlas, factor: (at: Position, arc: number) => number): Atlas {
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

function toLevel(thinned: Atlas, detail: Detail): Level {
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
  atlas: Atlas,
  outline: Outline,
  shared: ReadonlySet<number>,
  smallest: number,
): Outline {
  const isKept = (ring: number[]): boolean =>
    ring.some((arc) => shared.has(forwards(arc))) ||
    areaKm2(feature(atlas, { type: 'Polygon', arcs: [ring] })) >= smallest;
  const arcs = outline.arcs
    .filter(([outer]) => outer !== undefined && isKept(outer))
    .map((rings) => rings.filter((ring, index) => index === 0 || isKept(ring)));
  return { ...outline, arcs };
}

/** Arcs that are part of more than one ring: dropping one of those rings would leave a hole. */
function sharedArcs(layers: readonly Layer[]): ReadonlySet<number> {
  const seen = new Set<number>();
  const all = layers.flatMap(arcsOf);
  return new Set(all.filter((arc) => seen.size === seen.add(arc).size));
}

function arcsOf(layer: Layer): number[] {
  return layer.geometries.flatMap((outline) => outline.arcs.flat(2)).map(forwards);
}

function forwards(arc: number): number {
  return arc < 0 ? ~arc : arc;
}
