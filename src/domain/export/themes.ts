import { levelOf, type Atlas } from '../model/atlas';
import type { Theme, ThemeLevel } from '../model/dataset';
import type { ExportMessages, ExportedRegions, Table } from './export';
import { field, optional, tableFrom, type TableField } from './table';

/** A row for every theme of the dataset, with the number of selected regions that have it. */
export function themesTable(
  atlas: Atlas,
  { codes }: ExportedRegions,
  messages: ExportMessages,
): Table {
  const count = (level: ThemeLevel) => (theme: Theme) =>
    codes.filter((code) => levelOf(atlas, code, theme.id) === level).length;
  const labels = atlas.dataset.families.map(({ id, label }) => [id, label[messages.lang]] as const);
  const isOnly = (label: string) => labels.filter(([, each]) => each === label).length === 1;
  const familyLabels = new Map(labels.filter(([, label]) => isOnly(label)));
  const other = messages.lang === 'sv' ? 'en' : 'sv';
  const fields: readonly TableField<Theme>[] = [
    field('themeId', 22, messages, ({ id }) => id),
    field('theme', 28, messages, ({ label }) => label[messages.lang]),
    optional(field('inText', 28, messages, ({ inText }) => inText?.[messages.lang] ?? null)),
    field('family', 14, messages, ({ family }) => familyLabels.get(family) ?? family),
    field('definition', 80, messages, ({ definition }) => definition[messages.lang]),
    field('otherTheme', 28, messages, ({ label }) => label[other]),
    optional(field('otherInText', 28, messages, ({ inText }) => inText?.[other] ?? null)),
    field('otherDefinition', 80, messages, ({ definition }) => definition[other]),
    field('mainCount', 14, messages, count('main')),
    field('touchesCount', 14, messages, count('touches')),
  ];
  return tableFrom('themes', fields, atlas.dataset.themes, messages);
}
