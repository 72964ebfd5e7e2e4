import type { Lang } from '../domain/model/dataset';
import { ABOUT_PATHS, builderPath, draftPath, langPath, LANGS, PATH, studioPath } from './paths';
import type { ProgrammeSite } from './programme-site';
import { kindFrom, pathParts, toSlug, programmeAsked, takeLang } from './read-words';

/** The site that an unknown address belongs to, and the programme whose page the host answered with. */
export interface AskedSite extends Pick<ProgrammeSite, 'siteBase' | 'programmes'> {
  readonly base: string;
  readonly programme: string;
}

/** The parts of an address that no page has. */
export interface AskedPage {
  /** Where the pages of its programme begin; those of the first programme where it names no other. */
  readonly base: string;
  readonly lang: Lang;
  /** What comes after programme and language, decoded. */
  readonly rest: readonly string[];
}

/** Returns which programme, language and page an address asks for: programme and language in either order, in any spelling. */
export function readUnknown(pathname: string, site: AskedSite): AskedPage {
  const [early, words] = takeLang(pathParts(pathname, site.siteBase));
  const [late, rest] = takeLang(words);
  const base = programmeNamed(rest, site);
  return {
    base: base ?? site.siteBase,
    lang: late ?? early ?? LANGS[0],
    rest: base === null ? rest : rest.slice(2),
  };
}

/**
 * Returns the path of the page that an address means and `decode` cannot find, or null: programme and language in another order
 * or spelling, the pages beside the atlas, and what people write for its home page.
 */
export function pathMeant(pathname: string, site: AskedSite): string | null {
  const asked = readUnknown(pathname, site);
  // A programme that does not exist has no pages.
  if (programmeAsked(asked.rest) !== null) return null;
  const beside = pageBeside(asked, site.siteBase);
  if (beside !== null) return beside === pathname ? null : beside;
  const path = `${homeOf(asked)}${asked.rest.map((word) => `${encodeURIComponent(word)}/`).join('')}`;
  const wordsOf = (each: string) => pathParts(each, site.siteBase).join('/');
  return wordsOf(path) === wordsOf(pathname) ? null : path;
}

const homeOf = ({ base, lang }: AskedPage) => base + langPath(lang);

/** Returns the page that people mean by a word that no page begins with, or by the first part of a path alone; or null. */
function pageBeside(asked: AskedPage, siteBase: string): string | null {
  const { base, lang, rest } = asked;
  const home = homeOf(asked);
  const pages: readonly (readonly [words: string, page: string])[] = [
    ['verkstad studio', siteBase + studioPath(lang)],
    ['verkstad/utkast verkstad/draft studio/utkast studio/draft', siteBase + draftPath(lang)],
    ['badda-in inbaddning embed embedding', base + builderPath(lang)],
    ['data api', home + ABOUT_PATHS.developers],
    [`${PATH.region} ${PATH.theme}`, `${home}${PATH.index}/`],
    // What is searched, and those compared, may stand in the query.
    [`karta map hem home start sverige sweden sok search ${PATH.pair}`, home],
  ];
  const path = rest.map(toSlug).join('/');
  const word = kindFrom(path) ?? path;
  return pages.find(([words]) => words.split(' ').includes(word))?.[1] ?? null;
}

function programmeNamed(words: readonly string[], site: AskedSite): string | null {
  const id = programmeAsked(words);
  if (id === site.programme) return site.base;
  return site.programmes.find((programme) => programme.id === id)?.base ?? null;
}
