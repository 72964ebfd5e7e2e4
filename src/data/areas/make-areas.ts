import type { MultiPolygon } from 'geojson';
import { areaKm2 } from '../../domain/geography/distance';
import {
  areaFeatures,
  describeAreas,
  toFeature,
  type Border,
} from '../../domain/geography/shapes/area-features';
import { QUICK } from '../../domain/geography/label-placement/effort';
import { placeNames } from '../../domain/geography/label-placement/place';
import {
  geometryFacts,
  toBordersJson,
  toGeoJson,
  toGeometryJson,
} from '../../domain/geography/shapes/area-files';
import { labelPoint } from '../../domain/geography/shapes/label-point';
import { rounded, type Shape } from '../../domain/geography/shapes/rings';
import { simplifyAnyway, type Detail } from '../../domain/geography/shapes/simplify';
import { borderPairs, toTopology } from '../../domain/geography/shapes/topology';
import { byCodeUnit } from '../../domain/model/code-unit-order';
import { AREAS_FOLDER, type SourceFiles } from '../folder/read-programme-folder';
import { warning, type Issue } from '../issues/issue';
import { fill } from '../issues/wording';
import type { FileArea } from './check-areas';
import { areasYaml } from './areas-yaml';

/** An area system of a file: its folder in data/areas, and what is told of it. */
export interface AreaFiles {
  readonly id: string;
  readonly files: SourceFiles;
  readonly count: number;
  readonly borders: number;
  /** The names of those without a border, by land as far as the file says. */
  readonly withoutBorder: readonly string[];
  /** The outlines at the coarse level. */
  readonly outlines: readonly MultiPolygon[];
}

/** What the areas of a file are worked out in, in this order. */
export type Stage = 'borders' | 'fine' | 'coarse' | 'labels';

/** Attempts to restore detail where lines come to cross. */
const ATTEMPTS = 2;

/**
 * Makes an area system: borders, two levels of detail, label points, places of names, neighbours and boxes.
 * @param compare the order of names in lists.
 */
export function makeAreas(
  file: string,
  id: string,
  areas: readonly FileArea[],
  compare: (one: string, other: string) => number,
  onStage: (stage: Stage) => void,
): { readonly areas: AreaFiles; readonly issues: readonly Issue[] } {
  onStage('borders');
  const byCode = areas.toSorted((one, other) => byCodeUnit(one.code, other.code));
  const source = byCode.map(({ shape }) => shape);
  const topology = toTopology(source, []);
  const borders = borderPairs(topology).map(([one, other]): Border => {
    return { a: one.properties.id, b: other.properties.id, border: 'land' };
  });
  const detail = detailFor(source);
  onStage('fine');
  const fine = simplifyAnyway(topology, detail.fine, ATTEMPTS);
  onStage('coarse');
  const coarse = simplifyAnyway(topology, detail.coarse, ATTEMPTS);
  onStage('labels');
  const names = new Map(areas.map(({ code, name }) => [code, name]));
  const nameOf = (code: string) => names.get(code) ?? code;
  const fineShapes = whole(fine.regions, source);
  const properties = describeAreas(fineShapes, source, nameOf, labelPoint);
  const features = areaFeatures(fineShapes, properties);
  const coarseFeatures = areaFeatures(whole(coarse.regions, fineShapes), properties);
  const named = coarseFeatures.map(({ properties: own, geometry }) => ({ ...own, geometry }));
  const places = placeNames(named, new Map(), QUICK);
  const folder = `${AREAS_FOLDER}/${id}`;
  const encoder = new TextEncoder();
  const met = new Set(borders.flatMap(({ a, b }) => [a, b]));
  const texts = {
    'areas.yaml': areasYaml(id, areas, compare),
    'geometry.json': toGeometryJson(geometryFacts(features, borders, places)),
    'neighbours.json': toBordersJson(borders),
    'shapes/regions.geojson': toGeoJson(features),
    'shapes/regions-coarse.geojson': toGeoJson(coarseFeatures),
  };
  return {
    areas: {
      id,
      files: new Map(
        Object.entries(texts).map(([name, text]) => [`${folder}/${name}`, encoder.encode(text)]),
      ),
      count: areas.length,
      borders: borders.length,
      withoutBorder: areas.filter(({ code }) => !met.has(code)).map(({ name }) => name),
      outlines: coarseFeatures.map(({ geometry }) => geometry),
    },
    issues: crossingIssues(file, fine),
  };
}

/** The two levels of detail: those of Sweden's regions, finer where areas are smaller. */
function detailFor(shapes: readonly Shape[]): Readonly<Record<'fine' | 'coarse', Detail>> {
  const sizes = shapes.map(({ polygons }) => areaKm2(toFeature(polygons, {})));
  const mean = sizes.reduce((sum, size) => sum + size, 0) / Math.max(1, sizes.length);
  const level = (corner: number, island: number, decimals: number): Detail => ({
    corner,
    foreignCorner: corner,
    island,
    foreignIsland: island,
    decimals,
  });
  return {
    fine: level(Math.min(0.2, mean / 10_000), Math.min(0.5, mean / 4000), mean < 10 ? 5 : 4),
    coarse: level(Math.min(5, mean / 30), Math.min(3, mean / 30), mean < 100 ? 4 : 3),
  };
}

/** The simplified shapes; the more detailed one of an area that is too small for a level of detail. */
function whole(shapes: readonly Shape[], source: readonly Shape[]): readonly Shape[] {
  const simplified = new Map(shapes.map((shape) => [shape.id, shape]));
  return source.map((shape) => {
    const own = simplified.get(shape.id);
    return own && own.polygons.length > 0 ? own : shape;
  });
}

function crossingIssues(
  file: string,
  { crossed }: ReturnType<typeof simplifyAnyway>,
): readonly Issue[] {
  const [first] = crossed;
  if (!first) return [];
  const found = fill('lines that cross, such as near {}', rounded(first, 3).join(', '));
  const hint =
    'The areas are drawn as they are, but some may not be known to be neighbours: they share a border where their lines are the same.';
  return [warning({ file }, found, 'areas that meet without overlapping', hint)];
}
