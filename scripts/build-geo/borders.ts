import type { Position } from 'geojson';
import { mesh } from 'topojson-client';
import { distanceKm } from '../../src/domain/geography/distance';
import type { Border } from '../../src/domain/geography/shapes/area-features';
import { isInLake, type Lake } from './lakes';
import { borderPairs, type RegionTopology } from '../../src/domain/geography/shapes/topology';

/**
 * The least share of a border's length in one lake that makes it a lake border. Two borders lie wholly in a lake
 * (03–04 in Mälaren, 05–14 in Vättern); the next one, 14–17 in Vänern, has 56 %.
 */
const LAKE_SHARE = 0.95;

/** Samples for each segment. Segments are a few kilometres long, the lakes much larger. */
const SAMPLES = 10;

/** The borders between regions, sorted, each on land or in a lake. */
export function findBorders(topology: RegionTopology, lakes: readonly Lake[]): Border[] {
  const named = lakes.filter((lake) => lake.name !== null);
  return borderPairs(topology).map((pair) => {
    const [a, b] = [pair[0].properties.id, pair[1].properties.id];
    const both = { type: 'GeometryCollection' as const, geometries: [...pair] };
    const lines = mesh(topology, both, (one, other) => one !== other).coordinates;
    const water = named.find((lake) => shareInLake(lines, lake) >= LAKE_SHARE)?.name;
    return water ? { a, b, border: 'lake', water } : { a, b, border: 'land' };
  });
}

function shareInLake(lines: readonly Position[][], lake: Lake): number {
  const samples = lines.flatMap(sample);
  const total = samples.reduce((sum, { km }) => sum + km, 0);
  const wet = samples.filter(({ at }) => isInLake(lake, at)).reduce((sum, { km }) => sum + km, 0);
  return total === 0 ? 0 : wet / total;
}

/** Points along a line, each with the length that it stands for. */
function sample(line: readonly Position[]): { at: Position; km: number }[] {
  return line.slice(1).flatMap(([x1 = 0, y1 = 0], index) => {
    const [x0 = 0, y0 = 0] = line[index] ?? [];
    const km = distanceKm([x0, y0], [x1, y1]) / SAMPLES;
    return Array.from({ length: SAMPLES }, (_, step) => {
      const part = (step + 0.5) / SAMPLES;
      return { at: [x0 + (x1 - x0) * part, y0 + (y1 - y0) * part], km };
    });
  });
}
