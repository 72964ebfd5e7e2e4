import { join } from 'node:path';
import type { Feature, MultiPolygon } from 'geojson';
import { findBorders } from './borders';
import { toRegionShapes } from './codes';
import { isNamed, readLakes, simplifyLakes, type Lake } from './lakes';
import { readNeighbouringLand } from './neighbouring-land';
import {
  areaFeatures,
  describeAreas,
  toFeature,
  type AreaFeature,
  type Border,
} from '../../src/domain/geography/shapes/area-features';
import { labelPoint } from '../../src/domain/geography/shapes/label-point';
import type { Shape } from '../../src/domain/geography/shapes/rings';
import type { NamePlace } from '../../src/domain/model/region';
import {
  geometryFacts,
  toBordersJson,
  toGeoJson,
  toGeometryJson,
} from '../../src/domain/geography/shapes/area-files';
import { readSource } from './read-source';
import type { Detail, SimplifiedShapes } from '../../src/domain/geography/shapes/simplify';
import { simplify } from '../../src/domain/geography/shapes/simplify';
import { BUILT_AREAS, builtAreas, builtNameHints } from '../shared/area-facts';
import type { SourceTexts } from './sources';
import { dissolve, toTopology } from '../../src/domain/geography/shapes/topology';
import { applyTransfers } from './transfers';

/** Where the facts of the geometry are, from the root of the project. */
export const SOURCE_FILE = `${BUILT_AREAS}/geometry.json`;
/** What has Sweden's regions: the project, and the edition that the tests keep, which share the shapes. */
export const WITH_REGIONS = ['.', 'src/testing/edition'];

/** The detail of a map that is zoomed, or that is tall. */
const FINE: Detail = { corner: 0.2, foreignCorner: 7, island: 0.5, foreignIsland: 10, decimals: 4 };

/** The detail of all of Sweden, up to about 1000 px tall, where a pixel is nearly 3 km². */
const COARSE: Detail = {
  corner: 5,
  foreignCorner: 120,
  island: 3,
  foreignIsland: 200,
  decimals: 3,
};

/** The source of the lakes is coarser, with corners a kilometre apart. */
const FINE_LAKES: Detail = { ...FINE, foreignCorner: 0.5, foreignIsland: 1, decimals: 3 };
const COARSE_LAKES: Detail = { ...COARSE, foreignCorner: 5, foreignIsland: 20 };
const COARSE_LAKES_ABROAD: Detail = { ...COARSE, foreignCorner: 40 };

/** Unnamed lakes, all of them abroad, are left out of maps of all of Sweden if they are smaller than this, in km². */
const SMALLEST_COARSE_LAKE = 500;

/** The features of one level of detail. */
export interface DetailLevel {
  readonly regions: readonly AreaFeature[];
  readonly land: readonly Feature<MultiPolygon, Record<string, never>>[];
  readonly lakes: readonly Feature<MultiPolygon, Pick<Lake, 'name'>>[];
}

export interface Geography {
  readonly fine: DetailLevel;
  readonly coarse: DetailLevel;
  readonly borders: readonly Border[];
}

/**
 * The geography built from the texts of the sources. Deterministic.
 *
 * @throws a sentence that names the file or region with unexpected contents.
 */
export function buildGeography(texts: SourceTexts): Geography {
  const counties = toRegionShapes(readSource(texts.sweden, 'swe.json'));
  const source = dissolve(applyTransfers(counties));
  const topology = toTopology(source, dissolve(readNeighbouringLand(texts.neighbours)));
  const lakes = readLakes(texts.lakes, 'europe_50m.json');
  const [named, abroad] = [lakes.filter(isNamed), lakes.filter((lake) => !isNamed(lake))];
  const fine = simplify(topology, FINE);
  const properties = describeRegions(fine.regions, source);
  const draw = (shapes: SimplifiedShapes, shownLakes: readonly Lake[]): DetailLevel => ({
    regions: areaFeatures(shapes.regions, properties),
    land: shapes.land.map(({ polygons }) => toFeature(polygons, {})),
    // Simplification may have left nothing of a lake.
    lakes: shownLakes
      .filter(({ polygons }) => polygons.length > 0)
      .map(({ name, polygons }) => toFeature(polygons, { name })),
  });
  return {
    fine: draw(fine, simplifyLakes(lakes, 0, FINE_LAKES)),
    coarse: draw(simplify(topology, COARSE), [
      ...simplifyLakes(named, 0, COARSE_LAKES),
      ...simplifyLakes(abroad, SMALLEST_COARSE_LAKE, COARSE_LAKES_ABROAD),
    ]),
    borders: findBorders(topology, lakes),
  };
}

/** The properties of the regions by code. @throws a sentence if an id is not a region code. */
function describeRegions(fine: readonly Shape[], source: readonly Shape[]) {
  const facts = builtAreas();
  const hints = builtNameHints();
  const nameOf = (id: string) => {
    const area = facts.get(id);
    if (!area) throw new Error(`"${id}" is not a region code.`);
    return area.shortName;
  };
  const labelOf = (shape: Shape) => hints.get(shape.id)?.point ?? labelPoint(shape);
  return describeAreas(fine, source, nameOf, labelOf);
}

/** The files that the build writes with the places of names, by path from the root of the project. */
export function toFiles(
  { fine, coarse, borders }: Geography,
  places: ReadonlyMap<string, readonly NamePlace[]>,
): ReadonlyMap<string, string> {
  const facts = toGeometryJson(geometryFacts(fine.regions, borders, places));
  return new Map([
    ['public/geo/regions.geojson', toGeoJson(fine.regions)],
    ['public/geo/neighbouring-land.geojson', toGeoJson(fine.land)],
    ['public/geo/lakes.geojson', toGeoJson(fine.lakes)],
    ['public/geo/regions-coarse.geojson', toGeoJson(coarse.regions)],
    ['public/geo/neighbouring-land-coarse.geojson', toGeoJson(coarse.land)],
    ['public/geo/lakes-coarse.geojson', toGeoJson(coarse.lakes)],
    ['public/geo/neighbours.json', toBordersJson(borders)],
    ...WITH_REGIONS.map((root) => [join(root, SOURCE_FILE), facts] as const),
  ]);
}
