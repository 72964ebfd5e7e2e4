/** All Intl calls of the project, always with an explicit locale. */
export type Locale = 'sv-SE' | 'en-GB';

const lists: Partial<Record<string, Intl.ListFormat>> = {};

/** "a, b och c" or "a, b and c"; as alternatives "a, b eller c". */
export function listOf(
  locale: Locale,
  items: readonly string[],
  type: 'conjunction' | 'disjunction' = 'conjunction',
): string {
  // Kept, because making one takes long, as for the numbers below.
  const list = (lists[`${locale} ${type}`] ??= new Intl.ListFormat(locale, { type }));
  return list.format(items);
}

const PLURALS: Readonly<Record<Locale, Intl.PluralRules>> = {
  'sv-SE': new Intl.PluralRules('sv-SE'),
  'en-GB': new Intl.PluralRules('en-GB'),
};

/** The form that a language uses with a count. Swedish and English have these two. */
export function formFor(locale: Locale, count: number, one: string, other: string): string {
  return PLURALS[locale].select(count) === 'one' ? one : other;
}

/** Kept, because making one takes a hundred times as long as using it, and a change of theme writes dozens of numbers. */
const NUMBERS: Readonly<Record<Locale, Intl.NumberFormat>> = {
  'sv-SE': new Intl.NumberFormat('sv-SE', { maximumFractionDigits: 1 }),
  'en-GB': new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 }),
};

/** A number as people write it, with one decimal at most: "1 234", "1,234". */
export function numberIn(locale: Locale, value: number): string {
  return NUMBERS[locale].format(value);
}

/** A label as it stands within a sentence: without its capital. */
export function lowerFirst(locale: Locale, label: string): string {
  return label.charAt(0).toLocaleLowerCase(locale) + label.slice(1);
}

/** Noon, so that no time zone makes it another day. */
const noonOf = (date: string) => new Date(`${date}T12:00:00`);

/** A day given as YYYY-MM-DD as people write it: "23 november 2026". */
export function dayIn(locale: Locale, date: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(noonOf(date));
}

/** A day as the APA style has it in English, whatever the spelling around it: "November 23, 2026". */
export function dayInApa(date: string): string {
  return new Intl.DateTimeFormat('en-US', { dateStyle: 'long' }).format(noonOf(date));
}

/** A moment, in milliseconds since 1970, by the visitor's clock: "28 november 2026 kl. 18:50:07". */
export function momentIn(locale: Locale, moment: number): string {
  const style = { dateStyle: 'long', timeStyle: 'medium' } as const;
  return new Intl.DateTimeFormat(locale, style).format(moment);
}

/** The visitor's day as YYYY-MM-DD. */
export function isoDay(now: Date): string {
  const day = { year: 'numeric', month: '2-digit', day: '2-digit' } as const;
  return new Intl.DateTimeFormat('sv-SE', day).format(now);
}
