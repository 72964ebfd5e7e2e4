import type { Bilingual } from './bilingual';
import type { Lang, Programme } from './dataset';

/** What a programme says of where its texts were published. */
export type Publication = Pick<
  Programme,
  'publisher' | 'source' | 'title' | 'translations' | 'language'
>;

/** What a site is about: a programme, all the areas by name where they have one, and those with data. */
export interface SiteSubject {
  readonly programme: Publication;
  readonly areaSystem: {
    readonly title?: Bilingual | undefined;
    readonly areas: readonly unknown[];
  };
  readonly regions: readonly { readonly areas: readonly unknown[] }[];
}

/** Returns how many areas have chosen something; null where all have or, before anything is published of them, none has. */
export function partWithData({ areaSystem, regions }: SiteSubject): number | null {
  const count = regions.filter(({ areas }) => areas.length > 0).length;
  return count === 0 || count === areaSystem.areas.length ? null : count;
}

/** A published title, or what it is shown as, with what it means in a language, where that is known: "Besöksnäring (Tourism)". */
export function withMeaning(
  programme: Pick<Programme, 'translations'>,
  title: string,
  lang: Lang,
  { shown = title, brackets: [before, after] = ['(', ')'] }: TitleForm = {},
): string {
  const meaning = translationOf(programme, title, lang);
  return meaning === null ? shown : `${shown} ${before}${meaning}${after}`;
}

interface TitleForm {
  readonly shown?: string;
  readonly brackets?: readonly [before: string, after: string];
}

/** What a published title or the publisher's name means in a language; null where no translation says other words. */
export function translationOf(
  { translations }: Pick<Programme, 'translations'>,
  title: string,
  lang: Lang,
): string | null {
  const english = translations?.en;
  if (lang !== 'en' || !english || !Object.hasOwn(english, title)) return null;
  const meaning = english[title] ?? title;
  return meaning === title ? null : meaning;
}
