import type { Border } from './borders';
import type { RegionProperties } from './outputs';
import { rounded } from './shapes';

/** Where the build writes it, from the root of the project. */
export const SOURCE_FILE = 'src/domain/geography/generated.ts';

/**
 * The TypeScript file with the facts of the geometry that code needs without the shapes: label points,
 * bounding boxes in hundredths of a degree, and lakes by the pair of regions that border in them.
 */
export function toSourceFile(
  regions: readonly RegionProperties[],
  borders: readonly Border[],
): string {
  const lakes = borders.filter(({ water }) => water !== undefined);
  return `// Written by \`npm run build-geo\` from the geometry in public/geo; not edited by hand.
import type { RegionCode } from '../model/region';
import type { BoundingBox } from './distance';
import type { Position } from './projection';

/** Label points: longitude and latitude of the point in each region where its name is printed. */
export const REGION_POINTS: ReadonlyMap<RegionCode, Position> = new Map([
${lines(regions, ({ code, label }) => [code, label])}
]);

/** Bounding boxes of the regions, to hundredths of a degree. */
export const REGION_BOXES: ReadonlyMap<RegionCode, BoundingBox> = new Map([
${lines(regions, ({ code, bbox }) => [code, hundredths(bbox)])}
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

/** A list as the formatter prints it. */
function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  return typeof value === 'string' ? `'${value}'` : String(value);
}

function hundredths([west = 0, south = 0, east = 0, north = 0]: readonly number[]): number[] {
  return [...rounded([west, south], 2), ...rounded([east, north], 2)];
}
