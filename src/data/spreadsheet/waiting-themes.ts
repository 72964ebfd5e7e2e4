import type { Taxonomy } from '../../domain/interpretation/taxonomy';
import type { FocusAreaTheme } from '../../domain/model/dataset';
import { grouped } from '../../domain/model/grouped';
import { unknownTheme } from '../checks/interpretations';
import { fill, firstOf } from '../issues/wording';
import { cellError, cellName, cellWarning, type Book, type CellIssue, type CellRef } from './book';

/** A theme that waits for a quote: it is not written until it has one. */
export interface WaitingTheme {
  readonly id: string;
  /** The cell that names it. */
  readonly cell: CellRef;
  /** That of the title of its focus area. */
  readonly focusArea: CellRef;
}

/** True for a theme without a quote. */
export const lacksQuote = ({ evidence }: Pick<FocusAreaTheme, 'evidence'>): boolean =>
  evidence.trim() === '';

const NAMED = 3;

/** Returns an issue for each column with themes that wait, and one for each cell with an unknown theme. */
export function waitingIssues(
  waiting: readonly WaitingTheme[],
  { themes }: Taxonomy,
  book: Book,
): readonly CellIssue[] {
  const ids = themes.map(({ id }) => id);
  const unknown = waiting.filter(({ id }) => !ids.includes(id));
  const known = waiting.filter(({ id }) => ids.includes(id));
  const columns = grouped(known, ({ cell: { sheet, column } }) => `${column} ${sheet}`);
  return [
    ...unknown.map(({ id, cell, focusArea }) => ({
      ...cellError(book, cell, ...unknownTheme(id, ids)),
      focusArea,
    })),
    ...[...columns.values()].flatMap((column) => {
      const own = column.toSorted((one, other) => one.cell.row - other.cell.row);
      const [first] = own;
      if (!first) return [];
      const cells = [...new Set(own.map(({ cell }) => cellName(cell)))];
      const found = fill('themes without a quote: {} ({})', own.length, firstOf(cells, NAMED));
      const issue = cellWarning(book, first.cell, found, EACH, LEFT);
      return [{ ...issue, focusArea: first.focusArea }];
    }),
  ];
}

const EACH = 'words of the text for each';
const LEFT =
  'They are left out until they have a quote, and secondary themes until a main theme has one.';
