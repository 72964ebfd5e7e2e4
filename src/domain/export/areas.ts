import type { Atlas } from '../model/atlas';
import type { AreaTheme, FocusArea, Region, ThemeLevel } from '../model/dataset';
import type { ExportMessages, Selection, Table } from './export';
import { field, tableFrom, type Field } from './table';
import { plainText } from './text';
import { themeLabel } from '../summaries/names';

interface AreaOf {
  readonly region: Region;
  readonly area: FocusArea;
  /** From 1, as on the page. */
  readonly number: number;
}

interface ReadingOf extends AreaOf {
  readonly reading: AreaTheme;
}

/** A row for each focus area: its text as published, and its themes, which are our reading. */
export function areasTable(atlas: Atlas, selection: Selection, messages: ExportMessages): Table {
  const themes = (level: ThemeLevel) => (at: AreaOf) =>
    at.area.themes
      .filter((theme) => theme.level === level)
      .map(({ id }) => themeLabel(atlas, id, messages.lang))
      .join('; ');
  const fields: readonly Field<AreaOf>[] = [
    ...placeFields<AreaOf>(messages),
    field('number', 8, messages, ({ number }) => number),
    field('title', 40, messages, ({ area }) => area.title),
    field('text', 80, messages, ({ area }) => plainText(area.body)),
    field('mainTheme', 28, messages, themes('main')),
    field('touchedThemes', 40, messages, themes('touches')),
  ];
  return tableFrom('areas', fields, areasOf(atlas, selection), messages);
}

/** A row for each theme of each focus area, with the quote that carries it. */
export function readingsTable(atlas: Atlas, selection: Selection, messages: ExportMessages): Table {
  const readings = areasOf(atlas, selection).flatMap((at) =>
    at.area.themes.map((reading): ReadingOf => ({ ...at, reading })),
  );
  const fields: readonly Field<ReadingOf>[] = [
    ...placeFields<ReadingOf>(messages),
    field('title', 40, messages, ({ area }) => area.title),
    field('themeId', 22, messages, ({ reading }) => reading.id),
    field('theme', 28, messages, ({ reading }) => themeLabel(atlas, reading.id, messages.lang)),
    field('level', 14, messages, ({ reading }) => messages.level[reading.level]),
    field('evidence', 80, messages, ({ reading }) => reading.evidence),
  ];
  return tableFrom('readings', fields, readings, messages);
}

function placeFields<T extends AreaOf>(messages: ExportMessages): readonly Field<T>[] {
  return [
    field('areaId', 10, messages, ({ area }) => area.id),
    field('code', 6, messages, ({ region }) => region.code),
    field('name', 26, messages, ({ region }) => region.name),
  ];
}

function areasOf(atlas: Atlas, { codes }: Selection): readonly AreaOf[] {
  return codes
    .flatMap((code) => atlas.regionByCode.get(code) ?? [])
    .flatMap((region) => region.areas.map((area, i) => ({ region, area, number: i + 1 })));
}
