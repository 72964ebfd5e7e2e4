import { MAX_CELL_LENGTH } from '../../domain/export/export';
import { fill, type Wording } from '../issues/wording';
import { cellError, type Book, type CellIssue, type CellText } from './book';

/** Before the formula of a cell that has no value. */
export const VALUELESS_SIGN = '#=';

/** True for a cell with a formula and no value. */
export const isValueless = (text: string): boolean => text.startsWith(VALUELESS_SIGN);

/** Returns the formula of a cell that has no value, else its text. */
export const formulaOr = (text: string): string =>
  isValueless(text) ? text.slice(VALUELESS_SIGN.length - 1) : text;

/** What Excel shows instead of a value, in English and in Swedish, and LibreOffice. */
const FAULT =
  /^(?:#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|SKÄRNING!|DIVISION\/0!|VÄRDEFEL!|REFERENS!|NAMN\?|OGILTIGT!|SAKNAS!)|Err:\d{3})$/;

/**
 * Returns what is wrong with a cell, whatever it should hold: it shows a fault of its formula, or has none of its values, or is
 * longer than a cell of a workbook; else null.
 */
export function cellIssue(book: Book, { text, cell }: CellText): CellIssue | null {
  const issue = (found: Wording, expected: Wording) => cellError(book, cell, found, expected);
  if (isValueless(text)) {
    return issue(fill('the formula "{}" without a value', formulaOr(text)), SHOWN);
  }
  if (text.length > MAX_CELL_LENGTH) {
    const most = fill('at most {}, as in a cell of a workbook', MAX_CELL_LENGTH);
    return issue(fill('{} characters', text.length), most);
  }
  return FAULT.test(text) ? issue(fill('the fault "{}" of a formula', text), SHOWN) : null;
}

const SHOWN = 'a text or a number';
