import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { booleanPointInPolygon } from '@turf/turf';
import { areaKm2 } from '../../src/domain/geography/distance';
import { builtAreas } from '../shared/area-facts';
import type { AreaFeature } from '../../src/domain/geography/shapes/area-features';
import { crossings } from '../../src/domain/geography/shapes/crossings';
import { SOURCE_FILE, WITH_REGIONS, type DetailLevel, type Geography } from './pipeline';
import { RECORDED_AREAS, RECORDED_BORDERS, TOWNS } from './recorded';

/** The largest deviation from recorded areas. The coarse level has no small islands: Stockholm loses 3.8 %. */
const AREA_TOLERANCE = { fine: 0.03, coarse: 0.05 };

/** The largest size of each file after gzip, in kilobytes (1000 bytes): a tenth above the measured size. */
export const BUDGETS: ReadonlyMap<string, number> = new Map([
  ['public/geo/regions.geojson', 45],
  ['public/geo/neighbouring-land.geojson', 50],
  ['public/geo/lakes.geojson', 9],
  ['public/geo/regions-coarse.geojson', 12],
  ['public/geo/neighbouring-land-coarse.geojson', 7.2],
  ['public/geo/lakes-coarse.geojson', 2.8],
  ['public/geo/neighbours.json', 1],
  ...WITH_REGIONS.map((root) => [join(root, SOURCE_FILE), 2] as const),
]);

/** The problems of a geography, one sentence each. */
export function problemsOf(geography: Geography): string[] {
  const { fine, coarse } = geography;
  return [
    ...borderProblems(geography),
    ...levelProblems('Fine', fine, AREA_TOLERANCE.fine),
    ...levelProblems('Coarse', coarse, AREA_TOLERANCE.coarse),
    ...townProblems(fine.regions),
  ];
}

/** A sentence for every file that exceeds its size budget or has none. */
export function sizeProblems(files: ReadonlyMap<string, string>): string[] {
  return [...files].flatMap(([name, text]) => {
    const kilobytes = gzippedKilobytes(text);
    const budget = BUDGETS.get(name) ?? 0;
    const size = kilobytes.toFixed(1);
    return kilobytes > budget ? [`${name} is ${size} kB gzipped, expected at most ${budget}.`] : [];
  });
}

/** The size of a text after gzip, in kilobytes (1000 bytes). */
export function gzippedKilobytes(text: string): number {
  return gzipSync(text, { level: 9 }).length / 1000;
}

function borderProblems({ borders }: Geography): string[] {
  const found = borders.map(({ a, b, water }) => (water ? `${a}-${b} ${water}` : `${a}-${b}`));
  return [
    ...RECORDED_BORDERS.filter((each) => !found.includes(each)).map(
      (each) => `The border ${each} is recorded, but was not found.`,
    ),
    ...found
      .filter((each) => !RECORDED_BORDERS.includes(each))
      .map((each) => `The border ${each} was found, but is not recorded.`),
  ];
}

function levelProblems(level: string, { regions, land }: DetailLevel, tolerance: number): string[] {
  const codes = regions.map((region) => region.properties.code).join(' ');
  const expected = [...builtAreas().keys()].toSorted().join(' ');
  const polygons = [...regions, ...land].flatMap((each) => each.geometry.coordinates);
  return [
    ...(codes === expected ? [] : [`${level}: expected the regions ${expected}, found ${codes}.`]),
    ...crossings(polygons).map((at) => `${level}: lines cross near ${at.join(', ')}.`),
    ...regions.flatMap((region) => regionProblems(level, region, tolerance)),
  ];
}

function regionProblems(level: string, region: AreaFeature, tolerance: number): string[] {
  const { code, name, label } = region.properties;
  const recorded = new Map(Object.entries(RECORDED_AREAS)).get(code) ?? 0;
  const area = areaKm2(region);
  const isOff = Math.abs(area - recorded) > recorded * tolerance;
  const isOutside = !booleanPointInPolygon([...label], region);
  return [
    ...(isOff
      ? [`${level}: ${name} has ${Math.round(area)} km², expected about ${recorded}.`]
      : []),
    ...(isOutside ? [`${level}: the label of ${name} lies outside it.`] : []),
  ];
}

function townProblems(regions: readonly AreaFeature[]): string[] {
  return TOWNS.flatMap(([town, lon, lat, code]) => {
    const home = regions.find((region) => booleanPointInPolygon([lon, lat], region));
    const found = home?.properties.code ?? 'the sea';
    return found === code ? [] : [`${town} lies in ${found}, expected ${code}.`];
  });
}
