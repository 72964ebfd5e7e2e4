import { MAX_CELL_LENGTH } from '../../domain/export/export';
import { fill } from '../issues/wording';
import type { CellText } from './book';
import type { Reader } from './reader';

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

/** What programs write of a table where a value is missing. No name or word is written like that. */
const NO_VALUE = /^(?:nan|NaN|NaT|<NA>)$/;

/**
 * Reports what is wrong with a cell, whatever it should hold: it shows a fault of its formula, or has no value, or is
 * longer than a cell of a workbook.
 */
export function reportFault({ report }: Reader, { text, cell }: CellText): void {
  if (isValueless(text)) {
    report(cell, fill('the formula "{}" without a value', formulaOr(text)), SHOWN);
  } else if (text.length > MAX_CELL_LENGTH) {
    const most = fill('at most {}, as in a cell of a workbook', MAX_CELL_LENGTH);
    report(cell, fill('{} characters', text.length), most);
  } else if (FAULT.test(text)) report(cell, fill('the fault "{}" of a formula', text), SHOWN);
  else if (NO_VALUE.test(text)) report(cell, fill('"{}" in place of a value', text), SHOWN);
}

const SHOWN = 'a text or a number';
