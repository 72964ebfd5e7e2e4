import type { Lang, Theme } from '../domain/model/dataset';
import { grouped } from '../domain/model/grouped';
import { foldLetters } from '../domain/text-analysis/fold-letters';
import { LANGS, PATH } from './paths';

/** What people and other sites write for the first part of a path, in small letters without å, ä and ö. */
const KINDS: ReadonlyMap<string, string> = new Map([
  ...Object.values(PATH).map((part) => [part, part] as const),
  ...Object.entries({
    om: 'om',
    about: 'om',
    regioner: PATH.region,
    regions: PATH.region,
    lan: PATH.region,
    county: PATH.region,
    counties: PATH.region,
    teman: PATH.theme,
    theme: PATH.theme,
    themes: PATH.theme,
    jamforelse: PATH.pair,
    compare: PATH.pair,
    matrix: PATH.matrix,
    changes: PATH.changes,
    index: PATH.index,
  }),
]);

/** What is round a word or an address in a text, and is copied with it: "(…/region/dalarna/)". */
const PUNCTUATION_AROUND = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

/** Returns a word of an address as ours are written: "Cirkulär ekonomi)" as "cirkular-ekonomi". */
export function toSlug(word: string): string {
  return foldLetters(word.replace(PUNCTUATION_AROUND, '').toLowerCase()).replaceAll(
    /[\s_-]+/g,
    '-',
  );
}

/** The names of the parameters that the atlas writes. */
export const OURS = new Set(['tema', 'lik', 'jamfor', 'q', 'urval', 'del', 'vy']);

/**
 * Returns the parameters of an address, ours by the names that we write: "?Jämför=20" is "?jamfor=20", and so is "&amp;jamfor=20",
 * copied from the code of a page.
 */
export function paramsOf(search: string): readonly (readonly [string, string])[] {
  return [...new URLSearchParams(search)].map(([name, value]) => {
    const ours = toSlug(name.replace(/^amp;/, ''));
    return [OURS.has(ours) ? ours : name, value];
  });
}

/** Returns the id of the theme that a word of an address is, by its id or its name in either language; else the word as ours are written. */
export function themeFrom(word: string, names: ReadonlyMap<string, string> | undefined): string {
  const written = toSlug(word);
  return names?.get(written) ?? written;
}

/** Returns the ids of themes by their ids and their names in both languages; a name of several is none of them. */
export function themeNamesOf(themes: readonly Theme[]): ReadonlyMap<string, string> {
  const named = themes.flatMap(({ id, label }) =>
    Object.values(label).map((name) => [toSlug(name), id] as const),
  );
  const ofOne = [...grouped(named, ([name]) => name).values()].filter(
    (same) => new Set(same.map(([, id]) => id)).size === 1,
  );
  return new Map([...ofOne.flat(), ...themes.map(({ id }) => [id, id] as const)]);
}

/** Returns the first part of a path as the atlas writes it, or null if it means no kind of page. */
export function kindFrom(part: string): string | null {
  return KINDS.get(toSlug(part)) ?? null;
}

/** What people write before the id of a programme. */
const BEFORE_PROGRAMME = new Set(['program', 'programme', 'programmes', 'programs']);

/** Returns the id of the programme that the words of a path name, there or not; null where they name none. */
export function programmeAsked([first = '', id = '']: readonly string[]): string | null {
  return BEFORE_PROGRAMME.has(toSlug(first)) ? toSlug(id) : null;
}

/** Returns the language that the words of a path name, first or after a programme, or null; and the words without it. */
export function takeLang(words: readonly string[]): readonly [Lang | null, readonly string[]] {
  const at = programmeAsked(words) === null ? 0 : 2;
  const named = LANGS.find((lang) => lang === words[at]?.toLowerCase()) ?? null;
  return [named, named === null ? words : words.filter((_, i) => i !== at)];
}

/** What sites that share an address add to it, where they take it to have a query. */
const TRACKING = /\/?&(?:utm_\w+|fbclid|gclid)=.*$/i;

/** Returns the parts of a path below the base, decoded, without "index.html" or ".html" at its end. */
export function pathParts(pathname: string, base: string): readonly string[] {
  const inside = pathname.toLowerCase().startsWith(base.toLowerCase())
    ? pathname.slice(base.length)
    : pathname;
  const own = inside.replace(TRACKING, '');
  const parts = own.replace(/(?:^|\/)index\.html?$|\.html?$/i, '').split('/');
  return parts.map(decodePart).filter((part) => part.replace(PUNCTUATION_AROUND, '') !== '');
}

/** A malformed percent sign is not worth failing for: the part is then taken as it stands. */
export function decodePart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
