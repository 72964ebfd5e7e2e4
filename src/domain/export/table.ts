import type { Cell, Column, ColumnId, ExportMessages, Table, TableId } from './export';
import { writable } from './text';

/** A column with the function that gives its cell for a row's subject. */
export interface TableField<T> extends Column {
  readonly cell: (subject: T) => Cell;
  /** True for a column that is left out where all its cells are empty. */
  readonly optional?: boolean;
}

/** A column with a fixed title. */
export function field<T>(
  id: ColumnId,
  width: number,
  messages: ExportMessages,
  cell: (subject: T) => Cell,
): TableField<T> {
  return { id, title: messages.column[id], width, cell };
}

/** The same column, left out where all its cells are empty. */
export function optional<T>(column: TableField<T>): TableField<T> {
  return { ...column, optional: true };
}

/** A table with a row for each subject. Throws `UnwritableText` with the names of the table and the column. */
export function tableFrom<T>(
  id: TableId,
  all: readonly TableField<T>[],
  subjects: readonly T[],
  messages: ExportMessages,
): Table {
  const fields = all.filter(
    ({ optional: mayGo, cell }) => mayGo !== true || subjects.some((each) => cell(each) !== null),
  );
  return {
    id,
    name: messages.table[id],
    columns: fields.map(({ id: column, title, width }) => ({ id: column, title, width })),
    rows: subjects.map((subject) =>
      fields.map(({ title, cell }) =>
        writableCell(cell(subject), `${messages.table[id]}, ${title}`),
      ),
    ),
  };
}

function writableCell(cell: Cell, place: string): Cell {
  if (typeof cell !== 'string') return cell;
  const text = writable(cell, place);
  return text === '' ? null : text;
}
