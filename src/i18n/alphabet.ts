const collator = new Intl.Collator('sv-SE', { sensitivity: 'base', numeric: true });

/** Compares two names in Swedish alphabetical order (å ä ö last), in either language of the interface. */
export function compareSwedish(a: string, b: string): number {
  return collator.compare(a, b);
}
