import { bbox, booleanPointInPolygon, multiPolygon, polygon } from '@turf/turf';
import type { Position } from 'geojson';
import { feature } from 'topojson-client';
import type { Polygon as ArcPolygon } from 'topojson-specification';
import { isTopology } from '../../src/data/areas/read-features';
import { areaKm2 } from '../../src/domain/geography/distance';
import { VIEW_BOX } from './neighbouring-land';
import type { Rings } from '../../src/domain/geography/shapes/rings';
import { simplify, type Detail } from '../../src/domain/geography/shapes/simplify';
import { toTopology } from '../../src/domain/geography/shapes/topology';

export interface Lake {
  /** The Swedish name of a large lake, or null. */
  readonly name: string | null;
  readonly polygons: readonly Rings[];
}

/** A point in each lake that is given a name; the source has none. */
const NAMES: readonly (readonly [string, Position])[] = [
  ['Vänern', [13.2, 58.9]],
  ['Vättern', [14.5, 58.3]],
  ['Mälaren', [17, 59.45]],
  ['Hjälmaren', [15.75, 59.23]],
  ['Storsjön', [14.3, 63.2]],
];

/**
 * The lakes that reach into the view box, named ones first, in the order of the source.
 *
 * @throws a sentence if the file has no layer of lakes.
 */
export function readLakes(text: string, file: string): Lake[] {
  const lakes = ringsOfLakes(text, file).filter(inView).map(nameLake);
  return lakes.toSorted((a, b) => Number(isNamed(b)) - Number(isNamed(a)));
}

/** True for the large lakes of Sweden; the others are abroad, or small. */
export function isNamed({ name }: Lake): boolean {
  return name !== null;
}

/** True if a position lies in the lake and not on an island in it. */
export function isInLake(lake: Lake, position: Position): boolean {
  return booleanPointInPolygon(position, multiPolygon([...lake.polygons]));
}

/** The named lakes and those of at least `smallest` km², simplified. */
export function simplifyLakes(lakes: readonly Lake[], smallest: number, detail: Detail): Lake[] {
  const kept = lakes.filter((lake) => isNamed(lake) || areaOf(lake.polygons) >= smallest);
  const shapes = kept.map(({ polygons }, index) => ({ id: String(index), polygons }));
  const { land } = simplify(toTopology([], shapes), detail);
  return kept.map(({ name }, index) => ({ name, polygons: land[index]?.polygons ?? [] }));
}

function areaOf(polygons: readonly Rings[]): number {
  return areaKm2(multiPolygon([...polygons]));
}

function nameLake(rings: Rings): Lake {
  const found = NAMES.find(([, at]) => booleanPointInPolygon(at, polygon(rings)));
  return { name: found?.[0] ?? null, polygons: [rings] };
}

function inView(rings: Rings): boolean {
  const [west, south, east, north] = bbox(polygon(rings));
  return west < VIEW_BOX[2] && east > VIEW_BOX[0] && south < VIEW_BOX[3] && north > VIEW_BOX[1];
}

function ringsOfLakes(text: string, file: string): Rings[] {
  const parsed: unknown = JSON.parse(text);
  if (!isTopology(parsed)) throw new Error(`${file}: expected a TopoJSON topology.`);
  const layer = parsed.objects['lakes'];
  if (layer?.type !== 'GeometryCollection') {
    throw new Error(`${file}: expected a collection "lakes", found ${layer?.type ?? 'none'}.`);
  }
  return layer.geometries
    .filter((each): each is ArcPolygon => each.type === 'Polygon')
    .map((each) => feature(parsed, each).geometry.coordinates);
}
