import type { Lang } from '../domain/model/dataset';
import type { AboutPage } from './view-state';

/** The languages that the atlas is read in, that of the published text first. */
export const LANGS = ['sv', 'en'] as const satisfies readonly Lang[];

/** Returns the language of a page by its language tag; the first of `LANGS` if the atlas has no such language. */
export function langOf(tag: string): Lang {
  return LANGS.find((lang) => lang === tag) ?? LANGS[0];
}

/** Returns the path below the base of the pages in a language: "" or "en/". */
export function langPath(lang: Lang): string {
  return lang === LANGS[0] ? '' : `${lang}/`;
}

/** The path below the base, after that of the language, of the page that hosts answer unknown addresses with. */
export const NOT_FOUND_PATH = '404.html';

/** The first part of a page's path, by what the page is about. */
export const PATH = {
  region: 'region',
  theme: 'tema',
  pair: 'jamfor',
  matrix: 'matris',
  index: 'register',
  changes: 'andringar',
} as const;

/** Returns the path below the base of a region's page. */
export function regionPath(slug: string, lang: Lang): string {
  return `${langPath(lang)}${PATH.region}/${slug}/`;
}

export const ABOUT_PATHS: Readonly<Record<AboutPage, string>> = {
  atlas: 'om/',
  accessibility: 'om/tillganglighet/',
  privacy: 'om/personuppgifter/',
  developers: 'om/utvecklare/',
};

/** Before the id of every programme but the first of a site, which has the site's own base. */
export const PROGRAMMES_PATH = 'program/';
const PROGRAMME_PATH = new RegExp(`^${PROGRAMMES_PATH}[^/]+/`);

/** Returns the path of a programme's pages and files below the site's base, by its place in the catalogue. */
export function programmeFolder(id: string, index: number): string {
  return index === 0 ? '' : `${PROGRAMMES_PATH}${id}/`;
}

/** Splits a path below the site's base into the programme's folder, "" for the first, and the path below that. */
export function splitProgramme(path: string): readonly [folder: string, rest: string] {
  const folder = PROGRAMME_PATH.exec(path)?.[0] ?? '';
  return [folder, path.slice(folder.length)];
}

/** Returns the folder below the site's base with the shapes of areas that bring their own. */
export function shapesFolder(areas: string): string {
  return `data/geo/${areas}/`;
}

/** Before the path of a map page: the same view, for a frame on another site. */
export const FRAME_PATH = 'inbaddad/';

/** The script with the custom element. Pages of other sites have its name, so it must never change. */
export const EMBED_SCRIPT = 'embed.js';

/** What the studio is called in addresses. */
const STUDIO: Readonly<Record<Lang, string>> = { sv: 'verkstad/', en: 'studio/' };

/** Returns the path of the page that makes an edition of a spreadsheet. */
export function studioPath(lang: Lang): string {
  return langPath(lang) + STUDIO[lang];
}

/** What the page of a draft is called below the studio. */
const DRAFT: Readonly<Record<Lang, string>> = { sv: 'utkast/', en: 'draft/' };

/** Returns the path of the page that shows a draft of the studio in the atlas. */
export function draftPath(lang: Lang): string {
  return studioPath(lang) + DRAFT[lang];
}

/** Returns the path of the page that builds the code for other sites. */
export function builderPath(lang: Lang): string {
  return `${langPath(lang)}badda-in/`;
}
