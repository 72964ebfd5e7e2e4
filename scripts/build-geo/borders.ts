import type { Position } from 'geojson';
import { adjacencyFromArcs } from '../../src/domain/geography/adjacency';
import { distanceKm } from '../../src/domain/geography/distance';
import type { Lake } from './lakes';
import { isInLake } from './lakes';
import type { Atlas } from './topology';

/** A line of `neighbours.json`. `water` names the lake a border runs through from end to end. */
export interface Border {
  readonly a: string;
  readonly b: string;
  readonly border: 'land' | 'lake';
  readonly water?: string;
}

/**
 * From this share of its length in one lake, a border is a lake border. Two borders lie wholly in a
 * lake (03–04 in Mälaren, 05–14 in Vättern); the next one, 14–17 in Vänern, has 56 %.
 */
const LAKE_SHARE = 0.95;

/** Samples per segment: the source's segments are a few kilometres, the lakes much larger. */
const SAMPLES = 10;

/** Every pair of regions with a border line in common, sorted, and whether it lies in a lake. */
export function findBorders(atlas: Atlas, lakes: readonly Lake[]): Border[] {
  const owners = atlas.objects.regions.geometries.map(({ properties, arcs }) => ({
    id: properties.id,
    arcs,
  }));
  const named = lakes.filter((lake) => lake.name !== null);
  return adjacencyFromArcs(owners).map(({ a, b, arcs }) => {
    const water = named.find((lake) => shareInLake(atlas, arcs, lake) >= LAKE_SHARE)?.name;
    return water ? { a, b, border: 'lake', water } : { a, b, border: 'land' };
  });
}

function shareInLake(atlas: Atlas, arcs: readonly number[], lake: Lake): number {
  const samples = arcs.flatMap((arc) => sample(atlas.arcs[arc] ?? []));
  const total = samples.reduce((sum, { km }) => sum + km, 0);
  const wet = samples.filter(({ at }) => isInLake(lake, at)).reduce((sum, { km }) => sum + km, 0);
  return total === 0 ? 0 : wet / total;
}

/** Points along a line, each standing for the length around it. */
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
