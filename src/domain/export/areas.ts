import type { Atlas } from '../model/atlas';
import type { AreaTheme, FocusArea, Region, ThemeLevel } from '../model/dataset';
import type { ExportMessages, ExportedRegions, Table } from './export';
import { formOf } from './form';
import { field, optional, tableFrom, type TableField } from './table';
import { plainText } from './text';
import { themeLabel } from '../summaries/names';

/** A focus area with its region. */
interface RegionArea {
  readonly region: Region;
  readonly area: FocusArea;
  /** Position on the page, from 1. */
  readonly number: number;
}

/** A theme of a focus area. */
interface AreaReading extends RegionArea {
  readonly reading: AreaTheme;
}

/** A row for each focus area: its published text, and its themes, which are our reading. */
export function areasTable(
  atlas: Atlas,
  selection: ExportedRegions,
  messages: ExportMessages,
): Table {
  const themes = (level: ThemeLevel) => (at: RegionArea) =>
    at.area.themes
      .filter((theme) => theme.level === level)
      .map(({ id }) => themeLabel(atlas, id, messages.lang))
      .join('; ');
  const fields: readonly TableField<RegionArea>[] = [
    ...placeFields<RegionArea>(messages),
    field('number', 8, messages, ({ number }) => number),
    field('title', 40, messages, ({ area }) => area.title),
    field('text', 80, messages, ({ area }) => plainText(area.body)),
    field('mainTheme', 28, messages, themes('main')),
    field('touchedThemes', 40, messages, themes('touches')),
    optional(field('form', 20, messages, ({ area }) => formOf(area.body, messages))),
    optional(field('noteSv', 40, messages, ({ area }) => area.note?.sv ?? null)),
    optional(field('noteEn', 40, messages, ({ area }) => area.note?.en ?? null)),
  ];
  return tableFrom('areas', fields, areasOf(atlas, selection), messages);
}

/** A row for each theme of each focus area, with the supporting quote. */
export function readingsTable(
  atlas: Atlas,
  selection: ExportedRegions,
  messages: ExportMessages,
): Table {
  const readings = areasOf(atlas, selection).flatMap((at) =>
    at.area.themes.map((reading): AreaReading => ({ ...at, reading })),
  );
  const fields: readonly TableField<AreaReading>[] = [
    ...placeFields<AreaReading>(messages),
    field('title', 40, messages, ({ area }) => area.title),
    field('themeId', 22, messages, ({ reading }) => reading.id),
    field('theme', 28, messages, ({ reading }) => themeLabel(atlas, reading.id, messages.lang)),
    field('level', 14, messages, ({ reading }) => messages.level[reading.level]),
    field('evidence', 80, messages, ({ reading }) => reading.evidence),
  ];
  return tableFrom('readings', fields, readings, messages);
}

function placeFields<T extends RegionArea>(messages: ExportMessages): readonly TableField<T>[] {
  return [
    field('areaId', 10, messages, ({ area }) => area.id),
    field('code', 6, messages, ({ region }) => region.code),
    field('name', 26, messages, ({ region }) => region.name),
  ];
}

function areasOf(atlas: Atlas, { codes }: ExportedRegions): readonly RegionArea[] {
  return codes
    .flatMap((code) => atlas.regionByCode.get(code) ?? [])
    .flatMap((region) => region.areas.map((area, i) => ({ region, area, number: i + 1 })));
}
