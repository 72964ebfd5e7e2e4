import type { Atlas } from '../model/atlas';
import {
  choroplethKey,
  type ColourBy,
  type LegendRow,
  type Choropleth,
  type ChoroplethMessages,
  type AreaStyle,
} from './choropleth';
import { labelsOf } from '../geography/labels';
import type { RegionCode } from '../model/region';

const NO_DATA = { fill: 'no-data', pattern: 'void', badge: '' } as const;
/** Of one not read yet: as grey, with the level lines that its sign in a table has. */
const UNREAD = { ...NO_DATA, pattern: 'unread' } as const;

/** A row of the legend whose regions have no badge. */
export function classRow(
  id: string,
  label: string,
  fill: LegendRow['fill'],
  regions: readonly RegionCode[],
  pattern: LegendRow['pattern'] = null,
): LegendRow {
  return { id, label, fill, pattern, badge: '', regions };
}

/** The style of a region in no class: not read yet, or without data. */
export function unknownStyle(
  isUnread: boolean,
  { unread, noData }: Pick<ChoroplethMessages, 'unread' | 'noData'>,
): AreaStyle {
  return isUnread ? { ...UNREAD, value: unread } : { ...NO_DATA, value: noData };
}

/** The legend rows of the regions that are in no other row: those not read yet, and those without data. */
export function unknownRows(
  atlas: Atlas,
  rows: readonly LegendRow[],
  messages: ChoroplethMessages,
): readonly LegendRow[] {
  const placed = new Set(rows.flatMap((row) => row.regions));
  const left = atlas.areas.codes.filter((code) => !placed.has(code));
  const row = (id: 'unread' | 'no-data', isUnread: boolean) => {
    const regions = left.filter((code) => atlas.unread.has(code) === isUnread);
    const { value: label, ...style } = unknownStyle(isUnread, messages);
    return regions.length === 0 ? [] : [{ ...style, id, label, regions }];
  };
  return [...row('unread', true), ...row('no-data', false)];
}

/**
 * A choropleth whose classes are its legend's rows: a region has the style of its row and the row's label as value.
 * No region may be in two rows.
 */
export function choroplethFromRows(
  atlas: Atlas,
  by: ColourBy,
  messages: ChoroplethMessages,
  rows: readonly LegendRow[],
  words: Pick<Choropleth, 'heading' | 'sentence'>,
): Choropleth {
  const legend = [...rows, ...unknownRows(atlas, rows, messages)];
  const regions = new Map<RegionCode, AreaStyle>(
    atlas.areas.codes.map((code) => [code, unknownStyle(atlas.unread.has(code), messages)]),
  );
  for (const { fill, pattern, badge, label: value, regions: codes } of rows) {
    for (const code of codes) regions.set(code, { fill, pattern, badge, value });
  }
  const labels = labelsOf(atlas.areas);
  return { key: choroplethKey(by, messages.lang), ...words, regions, legend, labels };
}
