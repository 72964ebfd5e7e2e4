import type { Atlas } from '../model/atlas';
import type { FocusAreaTheme, FocusArea, Region, ThemeLevel } from '../model/dataset';
import { translationOf } from '../model/translation';
import type { ExportMessages, ExportedRegions, Table } from './export';
import { formOf } from './form';
import { field, optional, tableFrom, type TableField } from './table';
import { plainText } from './text';
import { themeLabel } from '../summaries/names';

interface RegionFocusArea {
  readonly region: Region;
  readonly focusArea: FocusArea;
  /** Position on the page, from 1. */
  readonly number: number;
}

interface Interpretation extends RegionFocusArea {
  readonly theme: FocusAreaTheme;
}

/** A row for each focus area: its published text, and its themes, which are our interpretation. */
export function focusAreasTable(
  atlas: Atlas,
  selection: ExportedRegions,
  messages: ExportMessages,
): Table {
  const themes = (level: ThemeLevel) => (at: RegionFocusArea) =>
    at.focusArea.themes
      .filter((theme) => theme.level === level)
      .map(({ id }) => themeLabel(atlas, id, messages.lang))
      .join('; ');
  const fields: readonly TableField<RegionFocusArea>[] = [
    ...placeFields<RegionFocusArea>(messages),
    field('number', 8, messages, ({ number }) => number),
    ...titleFields<RegionFocusArea>(atlas, messages),
    field('text', 80, messages, ({ focusArea }) => plainText(focusArea.body)),
    field('mainTheme', 28, messages, themes('main')),
    field('touchedThemes', 40, messages, themes('touches')),
    optional(field('form', 20, messages, ({ focusArea }) => formOf(focusArea.body, messages))),
    optional(field('noteSv', 40, messages, ({ focusArea }) => focusArea.note?.sv ?? null)),
    optional(field('noteEn', 40, messages, ({ focusArea }) => focusArea.note?.en ?? null)),
  ];
  return tableFrom('areas', fields, focusAreasOf(atlas, selection), messages);
}

/** A row for each theme of each focus area, with the supporting quote. */
export function readingsTable(
  atlas: Atlas,
  selection: ExportedRegions,
  messages: ExportMessages,
): Table {
  const readings = focusAreasOf(atlas, selection).flatMap((at) =>
    at.focusArea.themes.map((theme): Interpretation => ({ ...at, theme })),
  );
  const fields: readonly TableField<Interpretation>[] = [
    ...placeFields<Interpretation>(messages),
    ...titleFields<Interpretation>(atlas, messages),
    field('themeId', 22, messages, ({ theme }) => theme.id),
    field('theme', 28, messages, ({ theme }) => themeLabel(atlas, theme.id, messages.lang)),
    field('level', 14, messages, ({ theme }) => messages.level[theme.level]),
    field('evidence', 80, messages, ({ theme }) => theme.evidence),
  ];
  return tableFrom('readings', fields, readings, messages);
}

function placeFields<T extends RegionFocusArea>(
  messages: ExportMessages,
): readonly TableField<T>[] {
  return [
    field('areaId', 10, messages, ({ focusArea }) => focusArea.id),
    field('code', 6, messages, ({ region }) => region.code),
    field('name', 26, messages, ({ region }) => region.name),
  ];
}

/** The title, and in an English file what it means. */
function titleFields<T extends RegionFocusArea>(
  { dataset: { programme } }: Atlas,
  messages: ExportMessages,
): readonly TableField<T>[] {
  return [
    field('title', 40, messages, ({ focusArea }) => focusArea.title),
    optional(
      field('titleEn', 40, messages, ({ focusArea }) =>
        translationOf(programme, focusArea.title, messages.lang),
      ),
    ),
  ];
}

function focusAreasOf(atlas: Atlas, { codes }: ExportedRegions): readonly RegionFocusArea[] {
  return codes
    .flatMap((code) => atlas.regionByCode.get(code) ?? [])
    .flatMap((region) =>
      region.areas.map((focusArea, i) => ({ region, focusArea, number: i + 1 })),
    );
}
