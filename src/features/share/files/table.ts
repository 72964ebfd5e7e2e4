import type { Cell, Table, TableId } from '../../../domain/export/export';
import type { ExportMessages } from '../../../i18n/messages';
import type { ExportSource } from './source';
import { writable } from '../../../domain/export/text';

/** The columns with fixed titles. Columns for themes and for the choropleth are added to them. */
type ColumnId = keyof ExportMessages['column'];

/** A column with the function that gives its cell for a row's subject. */
export type TableField<T> = {
  readonly width: number;
  readonly cell: (subject: T) => Cell;
  /** True for a column that is left out where all its cells are empty. */
  readonly isOptional?: boolean;
  /** True for a column of published text, whose title says its language. */
  readonly isPublished?: boolean;
} & ({ readonly id: ColumnId } | { readonly id: string; readonly title: string });

/** A column with a fixed title. */
export function field<T>(id: ColumnId, width: number, cell: (subject: T) => Cell): TableField<T> {
  return { id, width, cell };
}

/** A column of published text. */
export function published<T>(...column: Parameters<typeof field<T>>): TableField<T> {
  return { ...field(...column), isPublished: true };
}

/** A column that is left out where all its cells are empty. */
export function optional<T>(...column: Parameters<typeof field<T>>): TableField<T> {
  return { ...field(...column), isOptional: true };
}

/** A table with a row for each subject. Throws `ExportError` with the names of the table and the column. */
export function tableFrom<T>(
  { atlas, messages }: ExportSource,
  id: TableId,
  subjects: readonly T[],
  all: readonly TableField<T>[],
): Table {
  const name = messages.table[id];
  const titleOf = (each: TableField<T>) => {
    const title = 'title' in each ? each.title : messages.column[each.id];
    return each.isPublished ? messages.inLanguage(title, atlas.dataset.programme) : title;
  };
  const fields = all
    .filter(({ isOptional, cell }) => !isOptional || subjects.some((each) => cell(each) !== null))
    .map((each) => ({ ...each, title: titleOf(each) }));
  return {
    id,
    name,
    columns: fields.map(({ id: column, title, width }) => ({ id: column, title, width })),
    rows: subjects.map((subject) =>
      fields.map(({ title, cell }) => writableCell(cell(subject), `${name}, ${title}`)),
    ),
  };
}

function writableCell(cell: Cell, place: string): Cell {
  if (typeof cell !== 'string') return cell;
  const text = writable(cell, place);
  return text === '' ? null : text;
}
