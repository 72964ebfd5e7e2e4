import type { Cell, Column, ColumnId, ExportMessages, Table, TableId } from './export';
import { writable } from './text';

/** A column and what it holds for a row's subject. */
export interface Field<T> extends Column {
  readonly cell: (subject: T) => Cell;
}

/** A column with one of the standing titles. */
export function field<T>(
  id: ColumnId,
  width: number,
  messages: ExportMessages,
  cell: (subject: T) => Cell,
): Field<T> {
  return { id, title: messages.column[id], width, cell };
}

/** A table of subjects: a row for each, a cell for each field. Throws `UnwritableText`, naming table and column. */
export function tableFrom<T>(
  id: TableId,
  fields: readonly Field<T>[],
  subjects: readonly T[],
  messages: ExportMessages,
): Table {
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
