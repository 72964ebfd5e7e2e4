import type { Locale } from './intl';

/** A moment, in milliseconds since 1970, by the visitor's clock: "28 november 2026 kl. 18:50". */
export function momentIn(locale: Locale, moment: number): string {
  const style = { dateStyle: 'long', timeStyle: 'short' } as const;
  return new Intl.DateTimeFormat(locale, style).format(moment);
}
