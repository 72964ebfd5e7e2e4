import { levelOf, type Atlas } from '../model/atlas';
import type { Theme, ThemeLevel } from '../model/dataset';
import type { ExportWords, Selection, Table } from './export';
import { field, tableFrom, type Field } from './table';

/** A row for each theme of the taxonomy, also those that nobody has, with how many of the selected regions work with it. */
export function themesTable(atlas: Atlas, { codes }: Selection, words: ExportWords): Table {
  const count = (level: ThemeLevel) => (theme: Theme) =>
    codes.filter((code) => levelOf(atlas, code, theme.id) === level).length;
  const fields: readonly Field<Theme>[] = [
    field('themeId', 22, words, ({ id }) => id),
    field('theme', 28, words, ({ label }) => label[words.lang]),
    field('family', 14, words, ({ family }) => words.family[family]),
    field('definition', 80, words, ({ definition }) => definition[words.lang]),
    field('mainCount', 14, words, count('main')),
    field('touchesCount', 14, words, count('touches')),
  ];
  return tableFrom('themes', fields, atlas.dataset.themes, words);
}
