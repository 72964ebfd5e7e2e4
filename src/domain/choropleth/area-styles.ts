import type { Atlas } from '../model/atlas';
import {
  choroplethKey,
  type ColourBy,
  type LegendRow,
  type Choropleth,
  type ChoroplethMessages,
  type AreaStyle,
} from './choropleth';
import { namesOf, REGION_CODES, type RegionCode } from '../model/region';

/** How a region without data looks in every colouring. */
export const NO_DATA = { fill: 'no-data', pattern: 'void', mark: '' } as const;

/** What every sentence must know: how many regions have data, and which have none. */
export function coverage(atlas: Atlas): {
  readonly total: number;
  readonly missing: readonly string[];
} {
  return { total: REGION_CODES.length - atlas.missing.length, missing: namesOf(atlas.missing) };
}

/** The legend row for regions that stand in no other row, or nothing if there are none. */
export function noDataRow(
  rows: readonly LegendRow[],
  messages: ChoroplethMessages,
): readonly LegendRow[] {
  const placed = new Set(rows.flatMap((row) => row.regions));
  const regions = REGION_CODES.filter((code) => !placed.has(code));
  if (regions.length === 0) return [];
  return [{ ...NO_DATA, id: 'no-data', label: messages.noData, regions }];
}

/**
 * A choropleth whose classes are its legend's rows: a region looks like the row it stands in, and says the
 * row's label. No region may stand in two.
 */
export function styleRows(
  by: ColourBy,
  messages: ChoroplethMessages,
  rows: readonly LegendRow[],
  said: Pick<Choropleth, 'heading' | 'sentence'>,
): Choropleth {
  const legend = [...rows, ...noDataRow(rows, messages)];
  const placed = new Map<RegionCode, AreaStyle>(
    legend.flatMap(({ fill, pattern, mark, label: value, regions }) =>
      regions.map((code) => [code, { fill, pattern, mark, value }] as const),
    ),
  );
  const regions = new Map(
    REGION_CODES.map((code) => [code, placed.get(code) ?? { ...NO_DATA, value: messages.noData }]),
  );
  return { key: choroplethKey(by, messages.lang), ...said, regions, legend };
}
