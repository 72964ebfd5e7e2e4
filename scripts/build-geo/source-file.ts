import type { Border } from './borders';
import { centroid } from './centroid';
import type { RegionFeature } from './outputs';
import { rounded } from './shapes';
import { acrossSea, type AcrossSea } from './shore-distance';

/** Where the build writes it, from the root of the project. */
export const SOURCE_FILE = 'src/domain/geography/generated.ts';

/**
 * The TypeScript file with the facts of the geometry that code needs without the shapes: label points,
 * centroids, bounding boxes in hundredths of a degree, the nearest regions of islands, and lakes by the pair of regions
 * that border in them.
 */
export function toSourceFile(
  features: readonly RegionFeature[],
  borders: readonly Border[],
): string {
  const lakes = borders.filter(({ water }) => water !== undefined);
  const regions = features.map(({ properties }) => properties);
  return `// Written by \`npm run build-geo\` from the geometry in public/geo; not edited by hand.
import type { RegionCode } from '../model/region';
import type { BoundingBox } from './distance';
import type { Position } from './projection';

/** Label points: longitude and latitude of the point in each region where its name is printed. */
export const REGION_POINTS: ReadonlyMap<RegionCode, Position> = new Map([
${lines(regions, ({ code, label }) => [code, label])}
]);

/** Centroids of the regions' areas, which distances, directions and the order from north to south go by. */
export const REGION_CENTRES: ReadonlyMap<RegionCode, Position> = new Map([
${lines(features, ({ properties, geometry }) => [properties.code, centroid(geometry)])}
]);

/** Bounding boxes of the regions, to hundredths of a degree. */
export const REGION_BOXES: ReadonlyMap<RegionCode, BoundingBox> = new Map([
${lines(regions, ({ code, bbox }) => [code, hundredths(bbox)])}
]);

/** For regions without a border, the nearest others and the kilometres from shore to shore, nearest first. */
export const ACROSS_SEA: ReadonlyMap<RegionCode, readonly (readonly [RegionCode, number])[]> =
  new Map([
${acrossSea(features, borders)
  .map(([code, nearest]) => islandEntry(code, nearest))
  .join('\n')}
  ]);

/** The lakes with a whole border in them, by the codes of its two regions in order. */
export const BORDER_LAKES: ReadonlyMap<string, string> = new Map([
${lines(lakes, ({ a, b, water }) => [`${a}-${b}`, water])}
]);
`;
}

function lines<T>(items: readonly T[], entry: (item: T) => readonly [string, unknown]): string {
  return items.map((item) => `  ${literal(entry(item))},`).join('\n');
}

function islandEntry(code: string, nearest: readonly AcrossSea[]): string {
  const rows = nearest.map((each) => `        ${literal(each)},`).join('\n');
  return `    [\n      '${code}',\n      [\n${rows}\n      ],\n    ],`;
}

/** A list as the formatter prints it. */
function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  return typeof value === 'string' ? `'${value}'` : String(value);
}

function hundredths([west = 0, south = 0, east = 0, north = 0]: readonly number[]): number[] {
  return [...rounded([west, south], 2), ...rounded([east, north], 2)];
}
