/** All Intl calls of the project, always with an explicit locale. */
export type Locale = 'sv-SE' | 'en-GB';

const collator = new Intl.Collator('sv-SE', { sensitivity: 'base', numeric: true });

/** Compares two names in Swedish alphabetical order (å ä ö last), in either language of the interface. */
export function compareSwedish(a: string, b: string): number {
  return collator.compare(a, b);
}

/** "a, b och c" or "a, b and c". */
export function listOf(locale: Locale, items: readonly string[]): string {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(items);
}

/** A whole number or a decimal as people write it: "1 234", "1,234". */
export function numberIn(locale: Locale, value: number, fractionDigits = 0): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: fractionDigits }).format(value);
}

/** A label as it stands within a sentence: without its capital. */
export function lowerFirst(locale: Locale, label: string): string {
  return label.charAt(0).toLocaleLowerCase(locale) + label.slice(1);
}
