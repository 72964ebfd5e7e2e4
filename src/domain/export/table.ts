import type { Written } from '../model/language';
import type { Cell, ColumnId, ExportMessages, Table, TableId } from './export';
import { writable } from './text';

/** A column with the function that gives its cell for a row's subject. */
export type TableField<T> = {
  readonly width: number;
  readonly cell: (subject: T) => Cell;
  /** True for a column that is left out where all its cells are empty. */
  readonly isOptional?: boolean;
} & ({ readonly id: ColumnId } | { readonly id: string; readonly title: string });

/** A column with a fixed title. */
export function field<T>(id: ColumnId, width: number, cell: (subject: T) => Cell): TableField<T> {
  return { id, width, cell };
}

/** A column of published text. */
export function published<T>(
  programme: Written,
  messages: ExportMessages,
  ...[id, width, cell]: Parameters<typeof field<T>>
): TableField<T> {
  return { id, title: messages.inLanguage(messages.column[id], programme), width, cell };
}

/** A column that is left out where all its cells are empty. */
export function optional<T>(...column: Parameters<typeof field<T>>): TableField<T> {
  return { ...field(...column), isOptional: true };
}

/** A table with a row for each subject. Throws `ExportError` with the names of the table and the column. */
export function tableFrom<T>(
  id: TableId,
  all: readonly TableField<T>[],
  subjects: readonly T[],
  messages: ExportMessages,
): Table {
  const name = messages.table[id];
  const fields = all
    .filter(({ isOptional, cell }) => !isOptional || subjects.some((each) => cell(each) !== null))
    .map((each) => ({ ...each, title: 'title' in each ? each.title : messages.column[each.id] }));
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
