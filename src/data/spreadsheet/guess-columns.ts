import type { Field } from './headers';
import { EMAIL, PHONE } from './people-parts';

/** Texts are longer than titles. */
const LONG = 120;
/** "Anna Ek". */
const NAME = /^\p{Lu}[\p{L}'’.-]+(?: \p{L}[\p{L}'’.-]*){0,2} \p{Lu}[\p{L}'’-]+$/u;

/** Fills in the columns of the regions, titles, texts and contacts that no header names, by what is in them. */
export function guessByContents(
  fields: (Field | null)[],
  filled: (index: number) => readonly string[],
  isPlace: (text: string) => boolean,
): void {
  const has = (...some: readonly Field[]) => fields.some((field) => field && some.includes(field));
  /** The share of a column's cells that are of a kind. */
  const share = (index: number, isKind: (text: string) => boolean) =>
    filled(index).filter(isKind).length / filled(index).length;
  const free = () =>
    fields.flatMap((field, index) => (field === null && filled(index).length > 0 ? [index] : []));
  const take = (field: Field, isKind: (text: string) => boolean) => {
    const index = free().find((each) => share(each, isKind) >= 0.5);
    if (!has(field) && index !== undefined) fields[index] = field;
  };
  if (has('key', 'themeId', 'definition')) return;
  if (!has('region', 'code')) {
    const [best] = free().toSorted((a, b) => share(b, isPlace) - share(a, isPlace));
    if (best === undefined || share(best, isPlace) < 0.5) return;
    fields[best] = 'region';
  }
  take('email', (text) => EMAIL.test(text) && !text.includes(' '));
  take('printed', (text) => isWhole(PHONE, text));
  // A sheet of contacts has no titles; one with texts has.
  if (has('person', 'contact', 'notes') && !has('text')) return;
  const isName = (text: string) => NAME.test(text);
  if (has('email', 'printed')) take('contact', isName);
  const mean = (index: number) =>
    filled(index).reduce((sum, cell) => sum + cell.length, 0) / filled(index).length;
  const short = free().find((index) => mean(index) < LONG);
  if (!has('title') && short !== undefined) fields[short] = 'title';
  const long = free().find((index) => mean(index) >= LONG);
  if (!has('text') && long !== undefined) fields[long] = 'text';
}

function isWhole(pattern: RegExp, text: string): boolean {
  return pattern.exec(text)?.[0] === text;
}
