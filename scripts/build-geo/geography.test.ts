import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { booleanPointInPolygon, kinks } from '@turf/turf';
import type { FeatureCollection, MultiPolygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { isFeatureCollection } from '../../src/data/fetch-geometry';
import { readGeometry } from '../../src/data/folder/read-areas';
import { areaKm2 } from '../../src/domain/geography/distance';
import { REGION_CODES, areaOf, isRegionCode } from '../../src/testing/areas';
import { valueOrThrow } from '../shared/area-facts';
import { areaFiles, DATA_ROOT } from '../shared/project-files';
import type { AreaProperties, Border } from '../../src/domain/geography/shapes/area-features';
import { geometryFacts, toGeometryJson } from '../../src/domain/geography/shapes/area-files';
import { crossings } from '../../src/domain/geography/shapes/crossings';
import {
  BUDGETS,
  RECORDED_AREAS,
  RECORDED_BORDERS,
  TOWNS,
} from '../../src/testing/recorded-geography';
import { SOURCE_FILE, WITH_REGIONS } from './pipeline';

type Collection<Properties> = FeatureCollection<MultiPolygon, Properties>;

function textOf(file: string): string {
  return readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
}

function collectionOf<Properties>(file: string): Collection<Properties> {
  const parsed: unknown = JSON.parse(textOf(`public/geo/${file}`));
  if (!isCollection<Properties>(parsed)) throw new Error(`${file} is no feature collection.`);
  return parsed;
}

/** As far as these tests need to know: what is in the features is what they look at. */
function isCollection<Properties>(value: unknown): value is Collection<Properties> {
  return isFeatureCollection(value);
}

function bordersOf(file: string): Border[] {
  const parsed: unknown = JSON.parse(textOf(`public/geo/${file}`));
  const isList = (value: unknown): value is Border[] => Array.isArray(value);
  if (!isList(parsed)) throw new Error(`${file} is no list.`);
  return parsed;
}

const borders = bordersOf('neighbours.json');

const LEVELS = [
  ['fine', 'regions.geojson', 'neighbouring-land.geojson', 0.03, 4],
  ['first-paint', 'regions-coarse.geojson', 'neighbouring-land-coarse.geojson', 0.05, 3],
] as const;

describe.each(LEVELS)('The %s level', (_level, regionFile, landFile, tolerance, decimals) => {
  const regions = collectionOf<AreaProperties>(regionFile);
  const land = collectionOf(landFile);
  const rings = regions.features.flatMap((region) => region.geometry.coordinates.flat());

  it('has exactly the 21 regions, sorted by code, under their short names', () => {
    const codes = regions.features.map((region) => region.properties.code);
    expect(codes).toEqual(REGION_CODES.toSorted());
    for (const { properties } of regions.features) {
      expect(isRegionCode(properties.code) && areaOf(properties.code).shortName).toBe(
        properties.name,
      );
    }
  });

  it('has no region whose outline crosses itself', () => {
    const crossed = regions.features.filter((region) => kinks(region).features.length > 0);
    expect(crossed.map((region) => region.properties.name)).toEqual([]);
  });

  it('has no lines that cross, between regions or between regions and neighbouring land', () => {
    const all = [...regions.features, ...land.features];
    expect(crossings(all.flatMap((each) => each.geometry.coordinates))).toEqual([]);
  });

  it('has only closed rings of at least four positions, none repeated, none a spike', () => {
    for (const ring of [...rings, ...land.features.flatMap((l) => l.geometry.coordinates.flat())]) {
      expect(ring.length).toBeGreaterThanOrEqual(4);
      expect(ring[0]).toEqual(ring.at(-1));
      expect(faultsOf(ring)).toEqual([]);
    }
  });

  it(`has at most ${decimals} decimals, and outer rings that turn counter-clockwise`, () => {
    for (const [outer = []] of regions.features.flatMap((each) => each.geometry.coordinates)) {
      expect(signedArea(outer)).toBeGreaterThan(0);
    }
    const factor = 10 ** decimals;
    const isRound = (value: number): boolean => Math.round(value * factor) / factor === value;
    expect(rings.flat(2).filter((value) => !isRound(value))).toEqual([]);
  });

  it('has every label point inside its region', () => {
    const outside = regions.features.filter(
      (region) => !booleanPointInPolygon([...region.properties.label], region),
    );
    expect(outside.map((region) => region.properties.name)).toEqual([]);
  });

  it('has kept the area of every region', () => {
    const off = regions.features.filter(
      (region) =>
        Math.abs(areaKm2(region) / (RECORDED_AREAS[region.properties.code] ?? 0) - 1) > tolerance,
    );
    expect(off.map((region) => region.properties.name)).toEqual([]);
  });

  it.each(['Norrbotten', 'Värmland', 'Jämtland Härjedalen'])(
    '%s borders on foreign land without a gap.',
    (name) => {
      const foreign = new Set(land.features.flatMap((l) => segmentsOf(l.geometry.coordinates)));
      const region = regions.features.find((each) => each.properties.name === name);
      const own = segmentsOf(region?.geometry.coordinates ?? []);
      expect(own.filter((segment) => foreign.has(segment)).length).toBeGreaterThan(10);
    },
  );
});

describe('The fine level', () => {
  const regions = collectionOf<AreaProperties>('regions.geojson');

  it.each(TOWNS)('%s (%d, %d) lies in %s', (_town, lon, lat, code) => {
    const homes = regions.features.filter((region) => booleanPointInPolygon([lon, lat], region));
    expect(homes.map((region) => region.properties.code)).toEqual([code]);
  });

  it('has a box around every region that its label point is in', () => {
    const outside = regions.features.filter(({ properties }) => {
      const [west = 0, south = 0, east = 0, north = 0] = properties.bbox;
      const [lon, lat] = properties.label;
      return lon <= west || lon >= east || lat <= south || lat >= north;
    });
    expect(outside.map((region) => region.properties.name)).toEqual([]);
  });
});

describe('The borders', () => {
  it('are those that three independent geometries agree on', () => {
    const found = borders.map(({ a, b, water }) => (water ? `${a}-${b} ${water}` : `${a}-${b}`));
    expect(found).toEqual(RECORDED_BORDERS);
  });

  it('name the two lakes that have a border in them from end to end', () => {
    const lakes = borders.filter(({ border }) => border === 'lake');
    expect(lakes.map(({ a, b, water }) => `${a}-${b} ${water}`)).toEqual([
      '03-04 Mälaren',
      '05-14 Vättern',
    ]);
    expect(borders.filter(({ border, water }) => border === 'land' && water)).toEqual([]);
  });

  it('leave Gotland alone in the sea', () => {
    expect(borders.filter(({ a, b }) => a === '09' || b === '09')).toEqual([]);
  });
});

describe('The files', () => {
  it.each([...BUDGETS, [join(DATA_ROOT, SOURCE_FILE), 2] as const])(
    '%s is at most %d kB gzipped.',
    (file, budget) => {
      expect(gzipSync(textOf(file), { level: 9 }).length / 1000).toBeLessThanOrEqual(budget);
    },
  );

  it.each(WITH_REGIONS.filter((root) => existsSync(join(root, SOURCE_FILE))))(
    'The source file below %s says what the shapes and the borders say, but where names stand.',
    (root) => {
      const { areas } = valueOrThrow(readGeometry(areaFiles(root), SOURCE_FILE));
      const places = new Map(areas.map((area) => [area.code, area.places ?? []]));
      const labels = new Map(areas.map(({ code, label }) => [code, label]));
      const { features } = collectionOf<AreaProperties>('regions.geojson');
      const labelled = features.map((each) => {
        const { label, ...properties } = each.properties;
        const placed = { ...properties, label: labels.get(properties.code) ?? label };
        return { ...each, properties: placed };
      });
      const facts = geometryFacts(labelled, borders, places);
      expect(textOf(join(root, SOURCE_FILE)), '"npm run build-geo" writes it').toBe(
        toGeometryJson(facts),
      );
    },
  );

  it.each(['lakes.geojson', 'lakes-coarse.geojson'])('%s names the five large lakes', (file) => {
    const lakes = collectionOf<{ name: string | null }>(file);
    const names = lakes.features.flatMap((lake) => lake.properties.name ?? []);
    expect(names.toSorted()).toEqual(['Hjälmaren', 'Mälaren', 'Storsjön', 'Vänern', 'Vättern']);
  });
});

/** Positions that repeat the one before them, or after which the ring goes back where it came from. */
function faultsOf(ring: readonly Position[]): Position[] {
  const open = ring.slice(0, -1).map(String);
  const at = (index: number): string | undefined => open[(index + open.length) % open.length];
  return ring
    .slice(0, -1)
    .filter((_, index) => at(index) === at(index - 1) || at(index - 1) === at(index + 1));
}

function signedArea(ring: readonly Position[]): number {
  return ring.slice(1).reduce((sum, [x1 = 0, y1 = 0], index) => {
    const [x0 = 0, y0 = 0] = ring[index] ?? [];
    return sum + (x0 * y1 - x1 * y0) / 2;
  }, 0);
}

function segmentsOf(polygons: readonly Position[][][]): string[] {
  return polygons
    .flat()
    .flatMap((ring) =>
      ring.slice(1).map((end, index) => [String(end), String(ring[index])].toSorted().join(' ')),
    );
}
