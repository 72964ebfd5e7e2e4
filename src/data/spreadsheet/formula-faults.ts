import { fill } from '../issues/wording';
import { cellError } from './book';
import type { Book, CellIssue, CellRef } from './book';

/** Before the formula of a cell that has no value. */
export const VALUELESS_SIGN = '#=';

/** What Excel shows instead of a value, in English and in Swedish, and LibreOffice. */
const FAULT =
  /^(?:#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|SKÄRNING!|DIVISION\/0!|VÄRDEFEL!|REFERENS!|NAMN\?|OGILTIGT!|SAKNAS!)|Err:\d{3})$/;

/** Returns the issue of a cell that shows a fault of its formula, or has none of its values; null for any other. */
export function formulaIssue(book: Book, text: string, cell: CellRef): CellIssue | null {
  if (text.startsWith(VALUELESS_SIGN)) {
    const formula = text.slice(VALUELESS_SIGN.length - 1);
    return cellError(book, cell, fill('the formula "{}" without a value', formula), SHOWN);
  }
  return FAULT.test(text)
    ? cellError(book, cell, fill('the fault "{}" of a formula', text), SHOWN)
    : null;
}

const SHOWN = 'a text or a number';
