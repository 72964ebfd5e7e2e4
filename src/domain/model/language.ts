import type { Lang, Programme } from './dataset';

/** What says the language of a programme's texts. */
export type Written = Pick<Programme, 'language'>;

/** Returns the language tag of a programme's texts: "sv" where it states none. */
export function languageOf({ language = 'sv' }: Written): string {
  return language;
}

/** Returns the language of a programme's texts without script and region: "en" of "en-GB". */
export function primaryLanguage(programme: Written): string {
  return languageOf(programme).replace(/-.*$/, '');
}

/** True if a programme's texts are in a language of the interface. */
export function isWrittenIn(programme: Written, lang: Lang): boolean {
  return primaryLanguage(programme) === lang;
}
