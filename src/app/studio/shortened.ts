const LONGEST = 90;

/** Returns a text of a cell as it is shown in a list. */
export const shownCell = (text: string) => shortened(text, LONGEST);

/** Returns the cells of a row that have something in them. */
export const filledCells = (row: readonly string[]) => row.filter((text) => text.trim() !== '');

/** Returns a text, or its beginning with "…" where it has more characters than `longest`. */
export function shortened(text: string, longest: number): string {
  return text.length <= longest ? text : `${text.slice(0, longest).trimEnd()}…`;
}
