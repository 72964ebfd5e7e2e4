import { findBorders } from './borders';
import type { Border } from './borders';
import { toRegionShapes } from './codes';
import type { Lake } from './lakes';
import { readLakes, simplifyLakes } from './lakes';
import { readNeighbouringLand } from './neighbouring-land';
import type { LakeFeature, LandFeature, RegionFeature, RegionProperties } from './outputs';
import { describeRegions, lakeFeatures, landFeatures, regionFeatures } from './outputs';
import { toBordersJson, toGeoJson } from './outputs';
import { readSource } from './read-source';
import type { Detail, Level } from './simplify';
import { simplify } from './simplify';
import { SOURCE_FILE, toSourceFile } from './source-file';
import type { SourceTexts } from './sources';
import { dissolve, toAtlas } from './topology';
import { applyTransfers } from './transfers';

/** For the interactive map. */
const FINE: Detail = { corner: 0.2, foreignCorner: 4, island: 0.5, foreignIsland: 6, decimals: 4 };

/** For the first paint at up to about 1000 px height, where a pixel is nearly 3 km². */
const COARSE: Detail = { corner: 5, foreignCorner: 15, island: 3, foreignIsland: 40, decimals: 3 };

/** Lakes come from a coarser source, with corners a kilometre apart. */
const FINE_LAKES: Detail = { ...FINE, foreignCorner: 0.5, foreignIsland: 1, decimals: 3 };
const COARSE_LAKES: Detail = { ...COARSE, foreignCorner: 5, foreignIsland: 20 };

/** Unnamed lakes below this, in km², are left out of the first paint. */
const SMALLEST_COARSE_LAKE = 500;

/** What one level of detail consists of. */
export interface DrawnLevel {
  readonly regions: readonly RegionFeature[];
  readonly land: readonly LandFeature[];
  readonly lakes: readonly LakeFeature[];
}

/** Everything the build makes, before it is written. */
export interface Geography {
  readonly fine: DrawnLevel;
  readonly coarse: DrawnLevel;
  readonly borders: readonly Border[];
}

/**
 * From the sources' text to the geography. Pure: the same text always gives the same result.
 *
 * @throws a sentence that names the file or region if something is not what was expected.
 */
export function buildGeography(texts: SourceTexts): Geography {
  const counties = toRegionShapes(readSource(texts.sweden, 'swe.json'));
  const source = dissolve(applyTransfers(counties));
  const atlas = toAtlas(source, dissolve(readNeighbouringLand(texts.neighbours)));
  const lakes = readLakes(texts.lakes, 'europe_50m.json');
  const fine = simplify(atlas, FINE);
  const properties = describeRegions(fine.regions, source);
  const draw = (level: Level, shownLakes: readonly Lake[]): DrawnLevel => ({
    regions: regionFeatures(level.regions, properties),
    land: landFeatures(level.land),
    lakes: lakeFeatures(shownLakes),
  });
  return {
    fine: draw(fine, simplifyLakes(lakes, 0, FINE_LAKES)),
    coarse: draw(simplify(atlas, COARSE), simplifyLakes(lakes, SMALLEST_COARSE_LAKE, COARSE_LAKES)),
    borders: findBorders(atlas, lakes),
  };
}

/** The files that the build writes, by path from the root of the project. */
export function toFiles({ fine, coarse, borders }: Geography): ReadonlyMap<string, string> {
  return new Map([
    ['public/geo/regions.geojson', toGeoJson(fine.regions)],
    ['public/geo/neighbouring-land.geojson', toGeoJson(fine.land)],
    ['public/geo/lakes.geojson', toGeoJson(fine.lakes)],
    ['public/geo/regions-coarse.geojson', toGeoJson(coarse.regions)],
    ['public/geo/neighbouring-land-coarse.geojson', toGeoJson(coarse.land)],
    ['public/geo/lakes-coarse.geojson', toGeoJson(coarse.lakes)],
    ['public/geo/neighbours.json', toBordersJson(borders)],
    [SOURCE_FILE, toSourceFile(propertiesOf(fine.regions), borders)],
  ]);
}

function propertiesOf(features: readonly RegionFeature[]): readonly RegionProperties[] {
  return features.map(({ properties }) => properties);
}
