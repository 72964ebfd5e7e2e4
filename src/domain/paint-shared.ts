import type { LegendRow, PaintingWords } from './painting';
import { identityOf, REGION_CODES, type RegionCode } from './region';

/** How a region without data looks in every colouring. */
export const NO_DATA = { fill: 'no-data', pattern: 'void', mark: '' } as const;

/** The short names of regions, in the order given. */
export function namesOf(codes: readonly RegionCode[]): readonly string[] {
  return codes.map((code) => identityOf(code).shortName);
}

/** The legend row for regions that stand in no other row, or nothing if there are none. */
export function noDataRow(rows: readonly LegendRow[], words: PaintingWords): readonly LegendRow[] {
  const placed = new Set(rows.flatMap((row) => row.regions));
  const regions = REGION_CODES.filter((code) => !placed.has(code));
  if (regions.length === 0) return [];
  return [{ ...NO_DATA, id: 'no-data', label: words.noData, regions }];
}
