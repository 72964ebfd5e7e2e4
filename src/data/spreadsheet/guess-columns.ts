import { judgePhone } from '../folder/phone';
import type { Field } from './headers';
import { EMAIL, isPersonName, PHONE } from './people-parts';
import type { IsPlace } from './match-place';

/** Texts are longer than titles. */
const LONG = 120;
/** Days such as "01/02 2025", and "010203-1234" of a person or a company. */
const NO_PHONE = /^\d{1,4}[\s./-]\d{1,2}[\s./-]\d{1,4}$|^\d{6}-\d{4}$/;

/**
 * Fills in the columns of the regions, titles, texts and contacts that no header names, by what is in them.
 * @param isUntitled true for a column without a header: one that is not understood says what it holds, and that is nobody.
 */
export function guessByContents(
  fields: (Field | null)[],
  filled: (index: number) => readonly string[],
  isPlace: IsPlace,
  isUntitled: (index: number) => boolean,
): void {
  const has = (...some: readonly Field[]) => fields.some((field) => field && some.includes(field));
  /** The share of a column's cells that are of a kind. */
  const share = (index: number, isKind: (text: string) => boolean) =>
    filled(index).filter(isKind).length / filled(index).length;
  const free = () =>
    fields.flatMap((field, index) => (field === null && filled(index).length > 0 ? [index] : []));
  const take = (field: Field, isKind: (text: string) => boolean, from = free()) => {
    const index = from.find((each) => share(each, isKind) >= 0.5);
    if (!has(field) && index !== undefined) fields[index] = field;
  };
  if (has('key', 'themeId', 'definition')) return;
  if (!has('region', 'code')) {
    const [best] = free().toSorted((a, b) => share(b, isPlace) - share(a, isPlace));
    if (best === undefined || share(best, isPlace) < 0.5) return;
    fields[best] = 'region';
  }
  take('email', (text) => EMAIL.test(text) && !text.includes(' '));
  // Beside names with numbers, another number may be anything.
  const isNumbered = fields.some(
    (field, index) =>
      (field === 'contact' || field === 'person') && filled(index).some((text) => PHONE.test(text)),
  );
  const undated = free().filter((index) => !filled(index).some((text) => NO_PHONE.test(text)));
  take('printed', isPhone, isNumbered ? [] : undated);
  // A sheet of contacts has no titles; one with texts has.
  if (has('person', 'contact', 'notes') && !has('text')) return;
  if (has('email', 'printed')) take('contact', isPersonName, free().filter(isUntitled));
  const mean = (index: number) =>
    filled(index).reduce((sum, cell) => sum + cell.length, 0) / filled(index).length;
  const short = free().find((index) => mean(index) < LONG);
  if (!has('title') && short !== undefined) fields[short] = 'title';
  const long = free().find((index) => mean(index) >= LONG);
  if (!has('text') && long !== undefined) fields[long] = 'text';
}

/** True for what is surely dialled, and no year, sum or post code. */
function isPhone(text: string): boolean {
  return /^\(?[0+]/.test(text) && judgePhone(text).kind === 'dialable';
}
