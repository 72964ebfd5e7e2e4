import type { FocusArea, Region, ThemeLevel } from '../../../domain/model/dataset';
import { translationOf } from '../../../domain/model/translation';
import type { Table } from '../../../domain/export/export';
import type { ExportSource } from './source';
import { formOf } from '../../../domain/export/form';
import { field, optional, published, tableFrom, type TableField } from './table';
import { plainText } from '../../../domain/export/text';
import { themeLabel } from '../../../domain/summaries/names';

interface RegionFocusArea {
  readonly region: Region;
  readonly focusArea: FocusArea;
  /** Position on the page, from 1. */
  readonly number: number;
}

/** A row for each focus area: its published text, and its themes, which are our interpretation. */
export function focusAreasTable(source: ExportSource): Table {
  const { atlas, messages } = source;
  const themes = (level: ThemeLevel) => (at: RegionFocusArea) =>
    at.focusArea.themes
      .filter((theme) => theme.level === level)
      .map(({ id }) => themeLabel(atlas, id, messages.lang))
      .join('; ');
  return tableFrom(source, 'areas', focusAreasOf(source), [
    ...PLACE_FIELDS,
    field('number', 8, ({ number }) => number),
    ...titleFields(source),
    published('text', 80, ({ focusArea }) => plainText(focusArea.body)),
    field('mainTheme', 28, themes('main')),
    field('touchedThemes', 40, themes('touches')),
    optional('form', 20, ({ focusArea }) => formOf(focusArea.body, messages)),
    optional('noteSv', 40, ({ focusArea }) => focusArea.note?.sv ?? null),
    optional('noteEn', 40, ({ focusArea }) => focusArea.note?.en ?? null),
  ]);
}

/** A row for each theme of each focus area, with the supporting quote. */
export function readingsTable(source: ExportSource): Table {
  const { atlas, messages } = source;
  const readings = focusAreasOf(source).flatMap((at) =>
    at.focusArea.themes.map((theme) => ({ ...at, theme })),
  );
  return tableFrom(source, 'readings', readings, [
    ...PLACE_FIELDS,
    ...titleFields(source),
    field('themeId', 22, ({ theme }) => theme.id),
    field('theme', 28, ({ theme }) => themeLabel(atlas, theme.id, messages.lang)),
    field('level', 14, ({ theme }) => messages.level[theme.level]),
    published('evidence', 80, ({ theme }) => theme.evidence),
  ]);
}

const PLACE_FIELDS: readonly TableField<RegionFocusArea>[] = [
  field('areaId', 10, ({ focusArea }) => focusArea.id),
  field('code', 6, ({ region }) => region.code),
  field('name', 26, ({ region }) => region.name),
];

/** The title, and in an English file what it means. */
function titleFields({
  atlas: { dataset },
  messages: { lang },
}: ExportSource): readonly TableField<RegionFocusArea>[] {
  return [
    field('title', 40, ({ focusArea }) => focusArea.title),
    optional('titleEn', 40, ({ focusArea }) =>
      translationOf(dataset.programme, focusArea.title, lang),
    ),
  ];
}

function focusAreasOf({ atlas, codes }: ExportSource): readonly RegionFocusArea[] {
  return codes
    .flatMap((code) => atlas.regionByCode.get(code) ?? [])
    .flatMap((region) =>
      region.areas.map((focusArea, i) => ({ region, focusArea, number: i + 1 })),
    );
}
