import type { Compass } from '../domain/geography/distance';
import { countOf, formFor, listOf, lowerFirst, numberIn, type Locale } from './intl';

/** A noun with its number of one and of many. */
type Noun = readonly [one: string, many: string];

/** In what the sentences of two languages differ by word alone. */
interface PartWords {
  readonly locale: Locale;
  /** Joins the last two of a list, as in a label of its own: " och ". */
  readonly and: string;
  /** Joins them where a label has `and` in it: " samt ". */
  readonly andAlso: string;
  readonly theme: Noun;
  readonly region: Noun;
  readonly area: Noun;
  /** Numbers that are spelt out in running text. */
  readonly numerals: Readonly<Record<number, string>>;
  readonly about: string;
  readonly missing: (regions: string) => string;
  /** After "no region", where it is only said of those that have data. */
  readonly withData: string;
  readonly compass: Readonly<Record<Compass, string>>;
}

/** What sentences are put together from, in one language. */
export interface SentenceParts {
  /** "a, b och c". */
  readonly list: (items: readonly string[]) => string;
  /** A label as it stands within a sentence. */
  readonly lower: (label: string) => string;
  readonly number: (value: number) => string;
  /** "sju", or the figures of what is not spelt out. */
  readonly numeral: (value: number) => string;
  /** Theme labels within a sentence. Where one has an "och" of its own, the list does not add another. */
  readonly themeList: (labels: readonly string[]) => string;
  /** The form that the language uses with a count. */
  readonly form: (count: number, ...noun: Noun) => string;
  /** The same after the figures. */
  readonly counted: (count: number, ...noun: Noun) => string;
  readonly themeCount: (count: number) => string;
  readonly regionCount: (count: number) => string;
  readonly areaCount: (count: number) => string;
  /** "cirka 150 km": to tens of kilometres, as points in the middle of regions allow no more. */
  readonly aboutKm: (km: number) => string;
  /** The sentence that names the regions without data; none where all have some. */
  readonly missingSentence: (regions: readonly string[]) => readonly string[];
  readonly withData: (missing: readonly string[]) => string;
  readonly compass: PartWords['compass'];
}

/** The parts of one language's sentences. */
export function sentenceParts(messages: PartWords): SentenceParts {
  const { locale, and, andAlso, numerals } = messages;
  const list = (items: readonly string[]) => listOf(locale, items);
  const lower = (label: string) => lowerFirst(locale, label);
  const number = (value: number) => numberIn(locale, value);
  const counted: SentenceParts['counted'] = (count, one, many) => countOf(locale, count, one, many);
  return {
    list,
    lower,
    number,
    numeral: (value) => numerals[value] ?? number(value),
    themeList: (labels) => {
      const themes = labels.map(lower);
      const last = themes.at(-1) ?? '';
      if (themes.length < 2 || !themes.some((theme) => theme.includes(and))) return list(themes);
      return themes.slice(0, -1).join(', ') + andAlso + last;
    },
    form: (count, one, many) => formFor(locale, count, one, many),
    counted,
    themeCount: (count) => counted(count, ...messages.theme),
    regionCount: (count) => counted(count, ...messages.region),
    areaCount: (count) => counted(count, ...messages.area),
    aboutKm: (km) => `${messages.about} ${number(Math.round(km / 10) * 10)} km`,
    missingSentence: (regions) => (regions.length === 0 ? [] : [messages.missing(list(regions))]),
    withData: (missing) => (missing.length === 0 ? '' : messages.withData),
    compass: messages.compass,
  };
}
