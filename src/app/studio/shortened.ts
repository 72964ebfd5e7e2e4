import { formulaOr } from '../../data/spreadsheet/cell-faults';

const LONGEST = 90;

/** Returns a text of a cell as it is shown in a list: its formula, where that has no value. */
export const shownCell = (text: string) => shortened(formulaOr(text), LONGEST);

/** Returns what is shown of the cells of a row that have something in them. */
export const filledCells = (row: readonly string[]) =>
  row.filter((text) => text.trim() !== '').map(formulaOr);

/** Returns a text, or its beginning with "…" where it has more characters than `longest`. */
export function shortened(text: string, longest: number): string {
  return text.length <= longest ? text : `${text.slice(0, longest).trimEnd()}…`;
}
