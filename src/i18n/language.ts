import type { Lang } from '../domain/model/dataset';
import { isWrittenIn, languageOf, primaryLanguage, type Written } from '../domain/model/language';
import { LANGS } from '../store/paths';
import { LANGUAGE_NAMES } from './language-names';

export function otherLang(lang: Lang): Lang {
  return lang === 'sv' ? 'en' : 'sv';
}

/** The `lang` of what is in a language of its own on a page in this one: undefined where that is the same. */
export function langOn(lang: Lang, tag: string): string | undefined {
  return tag === lang ? undefined : tag;
}

/** The `lang` of a programme's texts on a page in a language. */
export function textLang(lang: Lang, programme: Written): string | undefined {
  return langOn(lang, languageOf(programme));
}

/** The name of the language of a programme's texts in a language of the interface: its tag without one; "" where that is the same. */
export function textLanguageName(programme: Written, lang: Lang): string {
  if (isWrittenIn(programme, lang)) return '';
  return LANGUAGE_NAMES[primaryLanguage(programme)]?.[lang] ?? languageOf(programme);
}

/** Returns a title of published text with its language, where that is another: "Text, word for word (Swedish)". */
export function withLanguage(title: string, programme: Written, lang: Lang): string {
  const name = textLanguageName(programme, lang);
  return name === '' ? title : `${title} (${name})`;
}

/**
 * The language of the atlas that a reader would rather have, from the languages set in their browser, or
 * null if they read neither. "en-GB" and "en" are the same here.
 */
export function preferredLang(languages: readonly string[]): Lang | null {
  const primary = languages.map((tag) => tag.split('-')[0]?.toLowerCase());
  const wanted = primary.find((tag) => LANGS.some((lang) => lang === tag));
  return LANGS.find((lang) => lang === wanted) ?? null;
}
