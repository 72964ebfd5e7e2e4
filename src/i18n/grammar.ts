import { formFor, listOf, lowerFirst, numberIn, type Locale } from './intl';

/** A noun with its forms for one and for many. */
export type Noun = readonly [one: string, many: string];

/** The words in which the sentences of two languages differ. */
export interface Words {
  readonly locale: Locale;
  /** Joins the last two of a list: " och ". */
  readonly and: string;
  /** Joins them where an item has `and` in it: " samt ". */
  readonly andAlso: string;
  /** Joins the last two of alternatives where an item has `and` in it: ", or ". */
  readonly orAlso: string;
  /** The numbers from none on that are spelt out in running text. */
  readonly numerals: readonly string[];
  readonly region: Noun;
  readonly theme: Noun;
  readonly focusArea: Noun;
}

/** A number before a noun. It agrees with one that areas have other words for (`inWordsFor`): "⟨en region⟩". */
const withinBrackets = (number: string, noun: string) =>
  noun.startsWith('⟨') ? `⟨${number} ${noun.slice(1)}` : `${number} ${noun}`;

/** How a language lists, counts and spells in running text. */
export function grammarOf(words: Words) {
  const { locale, and, andAlso, orAlso, numerals } = words;
  const lower = (label: string) => lowerFirst(locale, label);
  /** "sju", and the figures of what is not spelt out. */
  const numeral = (value: number) => numerals[value] ?? numberIn(locale, value);
  /** "sju regioner". */
  const counted = (count: number, [one, many]: Noun) =>
    withinBrackets(numeral(count), formFor(locale, count, one, many));
  const isAmbiguous = (items: readonly string[]) =>
    items.length > 1 && items.some((item) => item.includes(and));
  const joinedBy = (items: readonly string[], joint: string) =>
    items.slice(0, -1).join(', ') + joint + (items.at(-1) ?? '');
  /** A list in which no second "och" leaves open what belongs together. */
  const list = (items: readonly string[]) =>
    isAmbiguous(items) ? joinedBy(items, andAlso) : listOf(locale, items);
  /** What stands under a negation: "a, b eller c". */
  const listOr = (items: readonly string[]) =>
    isAmbiguous(items) ? joinedBy(items, orAlso) : listOf(locale, items, 'disjunction');
  return {
    ...words,
    lower,
    numeral,
    counted,
    list,
    listOr,
    /** Parts of a sentence, each with lists of its own. */
    clauseList: (items: readonly string[]) =>
      items.length < 2 ? items.join('') : joinedBy(items, `,${and}`),
    /** Labels as one heading: only the first keeps its capital. */
    heading: (labels: readonly string[]) =>
      list(labels.map((label, i) => (i === 0 ? label : lower(label)))),
    /** "1 480", as in tables, legends and labels. */
    digits: (value: number) => numberIn(locale, value),
    /** "1 region" and "21 regioner", as in tables, legends and labels. */
    figures: (count: number, [one, many]: Noun) =>
      `${numberIn(locale, count)} ${formFor(locale, count, one, many)}`,
    /** To tens of kilometres: points in the middle of regions allow no more. */
    tens: (km: number) => numberIn(locale, Math.round(km / 10) * 10),
    upper: (text: string) => text.replace(/^⟨?./u, (start) => start.toLocaleUpperCase(locale)),
  };
}
