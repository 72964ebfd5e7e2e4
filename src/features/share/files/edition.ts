import { PATH_SEPARATOR, type Table } from '../../../domain/export/export';
import type { ExportSource } from './source';
import { field, tableFrom } from './table';

/** A text with its place in the dataset: "programme › intro › [2]". */
type Entry = readonly [path: string, text: string];

/**
 * The table with all of the edition that no other table holds: what is said of the programme, the families, and the
 * regions where nobody has the task. With it a workbook can be read back.
 */
export function editionTable(source: ExportSource): Table {
  const { dataset } = source.atlas;
  const { families, regions, areaSystem } = dataset;
  const programme = { ...dataset.programme, areas: areaSystem.id };
  const vacant = regions.filter(
    ({ code, vacant: isVacant }) => isVacant && source.codes.includes(code),
  );
  // What a theme has besides the columns of its own table.
  const themes = Object.fromEntries(
    dataset.themes.map(
      ({ id, label: _label, definition: _definition, family: _family, ...rest }) => [id, rest],
    ),
  );
  const edition = { programme, families, themes, vacant: vacant.map(({ code }) => code) };
  return tableFrom(source, 'edition', flatten(edition, []), [
    field('key', 40, ([path]) => path),
    field('value', 100, ([, text]) => text),
  ]);
}

function flatten(value: unknown, path: readonly string[]): readonly Entry[] {
  if (Array.isArray(value)) {
    return value.flatMap((each, i) => flatten(each, [...path, `[${i + 1}]`]));
  }
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, each]) => flatten(each, [...path, key]));
  }
  if (value === undefined) return [];
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return [[path.join(PATH_SEPARATOR), text]];
}
