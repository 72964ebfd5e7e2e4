import type { Bilingual } from './bilingual';

/** The language tags that a programme may state, as a pattern: "fi", "sv-FI". */
export const LANGUAGE_TAG = String.raw`[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?`;

/** What says the language of a programme's texts. */
export interface Written {
  readonly language?: string | undefined;
}

/** Returns the language tag of a programme's texts: "sv" where it states none. */
export function languageOf({ language = 'sv' }: Written): string {
  return language;
}

/** Returns the language of a programme's texts without script and region: "en" of "en-GB". */
export function primaryLanguage(programme: Written): string {
  return languageOf(programme).replace(/-.*$/, '');
}

/** True if a programme's texts are in a language of the interface. */
export function isWrittenIn(programme: Written, lang: keyof Bilingual): boolean {
  return primaryLanguage(programme) === lang;
}
