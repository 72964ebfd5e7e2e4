import type { Atlas } from '../model/atlas';
import type { AreaTheme, FocusArea, Region, ThemeLevel } from '../model/dataset';
import type { ExportWords, Selection, Table } from './export';
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
export function areasTable(atlas: Atlas, selection: Selection, words: ExportWords): Table {
  const themes = (level: ThemeLevel) => (at: AreaOf) =>
    at.area.themes
      .filter((theme) => theme.level === level)
      .map(({ id }) => themeLabel(atlas, id, words.lang))
      .join('; ');
  const fields: readonly Field<AreaOf>[] = [
    ...placeFields<AreaOf>(words),
    field('number', 8, words, ({ number }) => number),
    field('title', 40, words, ({ area }) => area.title),
    field('text', 80, words, ({ area }) => plainText(area.body)),
    field('mainTheme', 28, words, themes('main')),
    field('touchedThemes', 40, words, themes('touches')),
  ];
  return tableFrom('areas', fields, areasOf(atlas, selection), words);
}

/** A row for each theme of each focus area, with the quote that carries it. */
export function readingsTable(atlas: Atlas, selection: Selection, words: ExportWords): Table {
  const readings = areasOf(atlas, selection).flatMap((at) =>
    at.area.themes.map((reading): ReadingOf => ({ ...at, reading })),
  );
  const fields: readonly Field<ReadingOf>[] = [
    ...placeFields<ReadingOf>(words),
    field('title', 40, words, ({ area }) => area.title),
    field('themeId', 22, words, ({ reading }) => reading.id),
    field('theme', 28, words, ({ reading }) => themeLabel(atlas, reading.id, words.lang)),
    field('level', 14, words, ({ reading }) => words.level[reading.level]),
    field('evidence', 80, words, ({ reading }) => reading.evidence),
  ];
  return tableFrom('readings', fields, readings, words);
}

function placeFields<T extends AreaOf>(words: ExportWords): readonly Field<T>[] {
  return [
    field('areaId', 10, words, ({ area }) => area.id),
    field('code', 6, words, ({ region }) => region.code),
    field('name', 26, words, ({ region }) => region.name),
  ];
}

function areasOf(atlas: Atlas, { codes }: Selection): readonly AreaOf[] {
  return codes
    .flatMap((code) => atlas.regionByCode.get(code) ?? [])
    .flatMap((region) => region.areas.map((area, i) => ({ region, area, number: i + 1 })));
}
