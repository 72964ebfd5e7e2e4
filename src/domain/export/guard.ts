/**
 * A spreadsheet takes a CSV cell that begins with one of these for a formula, or drops the sign before it
 * looks; the wide forms are what some keyboards give. Apostrophes in front are counted in, so that the
 * guard can be undone exactly.
 */
const LIKE_A_FORMULA = /^'*[=+\-@\t\r\n|%＝＋－＠]/;
const GUARDED = /^'+[=+\-@\t\r\n|%＝＋－＠]/;

/** A cell that no spreadsheet runs: one apostrophe in front where it would otherwise begin like a formula. */
export function guardFormula(text: string): string {
  return LIKE_A_FORMULA.test(text) ? `'${text}` : text;
}

/** The cell as it was: takes away the one apostrophe that `guardFormula` put there, and no other. */
export function unguardFormula(text: string): string {
  return GUARDED.test(text) ? text.slice(1) : text;
}
