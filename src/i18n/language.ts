import type { Lang } from '../domain/model/dataset';
import { LANGS } from '../store/paths';

export function otherLang(lang: Lang): Lang {
  return lang === 'sv' ? 'en' : 'sv';
}

/** The `lang` of what is Swedish in every language, such as the published text, on a page in this one. */
export function swedishTag(lang: Lang): 'sv' | undefined {
  return lang === 'sv' ? undefined : 'sv';
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
