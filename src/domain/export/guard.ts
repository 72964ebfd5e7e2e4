/**
 * Matches a CSV cell that a spreadsheet could run as a formula, full-width signs included. Leading apostrophes
 * are part of the match, so that the guard can be undone exactly.
 */
const LIKE_A_FORMULA = /^'*[=+\-@\t\r\n|%＝＋－＠]/;
const GUARDED = /^'+[=+\-@\t\r\n|%＝＋－＠]/;

/** The cell with an apostrophe in front if a spreadsheet could take it for a formula. */
export function guardFormula(text: string): string {
  return LIKE_A_FORMULA.test(text) ? `'${text}` : text;
}

/** The cell without the apostrophe that `guardFormula` added. */
export function unguardFormula(text: string): string {
  return GUARDED.test(text) ? text.slice(1) : text;
}
