import type { ThemeRule } from '../domain/model/filter';
import { MAX_COMPARED } from '../domain/comparison/comparison';
import { normaliseQuery } from '../domain/search/query';
import { findRegion } from '../domain/geography/find-region';
import { areaOf, type AreaSystem, type RegionCode } from '../domain/model/region';
import { ABOUT_PATHS, langPath, NOT_FOUND_PATH, PATH } from './paths';
import { kindFrom, OURS, paramsOf, pathParts, toSlug, takeLang, themeFrom } from './read-words';
import { ABOUT_PAGES, setCompared, DEFAULT_VIEW, type Subject, type ViewState } from './view-state';

/** The part of an address that the atlas reads and writes. */
export interface Address {
  /** With the deployment's base in front: "/regionatlas/region/dalarna/". */
  readonly pathname: string;
  /** "" or "?tema=…". */
  readonly search: string;
}

/** How addresses are written where the host has one page for all of them (`draft-address`). */
export interface AddressForm {
  /** Returns the address that stands for one of the atlas. */
  readonly write: (address: string) => string;
  /** Returns the address of the atlas that one stands for. */
  readonly read: (address: Address) => Address;
}

/** What addresses depend on: where the atlas is served, and what its dataset has. */
export interface CodecContext {
  /** The base path, with slashes at both ends. */
  readonly base: string;
  readonly areas: AreaSystem;
  readonly themeIds: Pick<ReadonlySet<string>, 'has'>;
  /** The ids of themes by other names of theirs, as addresses are written. */
  readonly themeNames?: ReadonlyMap<string, string>;
  /** The themes that have a page, where not all do: data may be newer than the pages. */
  readonly themePages?: ReadonlySet<string>;
  /** Pairs of neighbours, "10-07" in the order of their page: these comparisons have a page of their own. */
  readonly pairs: ReadonlySet<string>;
  /** The ids of the programmes that have a page of what has changed since them. */
  readonly earlier?: readonly string[];
  /** How addresses are written where that is not as they are. */
  readonly form?: AddressForm | undefined;
}

/** What is asked for by the page for unknown addresses itself. */
export const NOT_FOUND = '404';

/**
 * Reads an address. Never fails: what can be meant in one way only is understood in any spelling ("?jamfor=1;3",
 * "/Region/Örebro/index.html"), parameters of others are kept, `ignoredValuesIn` has the values that are not understood, and
 * a path that names nothing becomes the subject "unknown" with what was asked for.
 */
export function decode(given: Address, context: CodecContext): ViewState {
  const address = context.form?.read(given) ?? given;
  const { areas, base } = context;
  const params = paramsOf(address.search);
  const [named, parts] = takeLang(pathParts(address.pathname, base));
  const [first = '', ...names] = parts;
  const [kind, subject] = [kindFrom(first), subjectFrom(parts, context)];
  const asked = (key: string) => valuesOf(areas, params, key);
  const themes = [...(kind === PATH.theme ? names.slice(0, 1) : []), ...asked('tema')].map((word) =>
    themeFrom(word, context.themeNames),
  );
  const onPath = kind === PATH.pair && subject.kind !== 'unknown' ? names : [];
  const known = [...new Set(themes)].filter((id) => context.themeIds.has(id));
  const state: ViewState = {
    ...DEFAULT_VIEW,
    lang: named ?? DEFAULT_VIEW.lang,
    subject,
    themes: known,
    rule: ruleFrom(asked('urval').map(toSlug)),
    parts: areas.groups.map(({ id }) => id).filter((id) => asked('del').map(toSlug).includes(id)),
    similarity: known.length === 0 ? (regionsIn(areas, asked('lik'))[0] ?? null) : null,
    query: normaliseQuery(params.find(([name]) => name === 'q')?.[1] ?? ''),
    mode: kind === PATH.matrix || asked('vy').map(toSlug).includes('matris') ? 'matrix' : 'map',
    otherParams: params.filter(([key]) => !OURS.has(key)),
  };
  return setCompared(state, regionsIn(areas, [...onPath, ...asked('jamfor')]));
}

/** Returns the values of an address that its view does not show: unknown ones, and those that exclude each other. */
export function ignoredValuesIn(
  { search }: Address,
  view: ViewState,
  { areas, themeNames }: CodecContext,
): readonly string[] {
  const params = paramsOf(search);
  const shown: Readonly<Record<string, (value: string) => boolean>> = {
    tema: (value) => view.themes.includes(themeFrom(value, themeNames)),
    lik: (value) => view.similarity !== null && findRegion(areas, value) === view.similarity,
    jamfor: (value) => view.compared.some((code) => code === findRegion(areas, value)),
    del: (value) => view.parts.some((part) => part === toSlug(value)),
    urval: (value) => view.rule !== null && toSlug(value) === RULES[view.rule],
    vy: (value) => toSlug(value) === (view.mode === 'matrix' ? 'matris' : 'karta'),
  };
  const queries = params.flatMap(([name, value]) => (name === 'q' ? normaliseQuery(value) : []));
  return [
    ...Object.entries(shown).flatMap(([key, isShown]) =>
      valuesOf(areas, params, key).filter((value) => !isShown(value)),
    ),
    ...queries.filter((query) => query !== '' && query !== view.query),
  ];
}

/**
 * Returns the values of a parameter: with commas or semicolons between them, or spaces where they are no name. "1 3" is two
 * codes, not "13".
 */
function valuesOf(
  areas: AreaSystem,
  params: readonly (readonly [string, string])[],
  key: string,
): readonly string[] {
  const isOne = (value: string) =>
    key === 'tema' || (findRegion(areas, value) !== null && !/\d\s+\d/.test(value));
  return params
    .filter(([name]) => name === key)
    .flatMap(([, value]) => value.split(/[,;]/))
    .flatMap((value) => (isOne(value) ? value : value.split(/\s/)))
    .filter((value) => value.trim() !== '');
}

function regionsIn(areas: AreaSystem, words: readonly string[]): readonly RegionCode[] {
  return words.flatMap((word) => findRegion(areas, word) ?? []);
}

/** Writes the one canonical address of a state. `decode(encode(state))` is the state. Never formatted by locale. */
export function encode(state: ViewState, context: CodecContext): string {
  const prefix = context.base + langPath(state.lang);
  const page = pageOf(state, context);
  const otherParams = new URLSearchParams(
    state.otherParams.map(([key, value]) => [key, value]),
  ).toString();
  const own = {
    tema: page.covers === 'theme' ? '' : state.themes.join(','),
    urval: state.rule === null ? '' : RULES[state.rule],
    del: state.parts.join(','),
    lik: state.similarity ?? '',
    jamfor: page.covers === 'pair' ? '' : state.compared.join(','),
    q: new URLSearchParams({ q: state.query }).toString().slice('q='.length),
    vy: page.covers === 'matrix' || state.mode === 'map' ? '' : 'matris',
  };
  const address = prefix + page.path + queryOf(own, otherParams);
  return context.form?.write(address) ?? address;
}

/** Returns the values that are not empty as a query, "" for none. All are encoded already. */
export function queryOf(values: Readonly<Record<string, string>>, others = ''): string {
  const own = Object.entries(values).map(([key, value]) => value && `${key}=${value}`);
  const query = [...own, others].filter(Boolean).join('&');
  return query && `?${query}`;
}

const RULES: Readonly<Record<Exclude<ThemeRule, null>, string>> = { all: 'alla', any: 'nagon' };

function ruleFrom(values: readonly string[]): ThemeRule {
  return (['all', 'any'] as const).find((rule) => values.includes(RULES[rule])) ?? null;
}

/** A path, and which part of the state it already covers, so that the query need not. */
interface Page {
  readonly path: string;
  readonly covers: 'theme' | 'pair' | 'matrix' | null;
}

function pageOf({ subject, mode, themes, compared }: ViewState, context: CodecContext): Page {
  if (subject.kind !== 'sweden') return { path: subjectPath(subject, context), covers: null };
  if (mode === 'matrix') return { path: `${PATH.matrix}/`, covers: 'matrix' };
  const slugs = compared.map((code) => areaOf(context.areas, code).slug);
  if (context.pairs.has(compared.join('-'))) {
    return { path: `${PATH.pair}/${slugs.join('/')}/`, covers: 'pair' };
  }
  const [theme, ...others] = themes;
  const hasPage = context.themePages ?? context.themeIds;
  if (theme !== undefined && others.length === 0 && hasPage.has(theme)) {
    return { path: `${PATH.theme}/${theme}/`, covers: 'theme' };
  }
  return { path: '', covers: null };
}

function subjectPath(
  subject: Exclude<Subject, { kind: 'sweden' }>,
  { areas }: CodecContext,
): string {
  switch (subject.kind) {
    case 'region':
      return `${PATH.region}/${areaOf(areas, subject.code).slug}/`;
    case 'about':
      return ABOUT_PATHS[subject.page];
    case 'index':
      return `${PATH.index}/`;
    case 'changes':
      return `${PATH.changes}/${subject.from}/`;
    case 'unknown':
      return subject.asked === NOT_FOUND ? NOT_FOUND_PATH : subject.asked;
  }
}

function subjectFrom(parts: readonly string[], context: CodecContext): Subject {
  const [first, ...names] = parts;
  const [name = ''] = names;
  const unknown: Subject = { kind: 'unknown', asked: parts.map(encodeURIComponent).join('/') };
  const known = (yes: boolean, subject: Subject): Subject => (yes ? subject : unknown);
  const sweden: Subject = DEFAULT_VIEW.subject;
  const region = (word: string): Subject => {
    const code = findRegion(context.areas, word);
    return code ? { kind: 'region', code } : unknown;
  };
  if (first === undefined) return sweden;
  switch (kindFrom(first) ?? '') {
    case PATH.matrix:
      return known(names.length === 0, sweden);
    case PATH.index:
      return known(names.length === 0, { kind: 'index' });
    case PATH.changes: {
      const from = context.earlier?.find((id) => id === toSlug(name)) ?? null;
      return from !== null && names.length === 1 ? { kind: 'changes', from } : unknown;
    }
    case 'om':
      return aboutFrom(names) ?? unknown;
    case PATH.theme:
      return known(
        names.length === 1 && context.themeIds.has(themeFrom(name, context.themeNames)),
        sweden,
      );
    case PATH.pair:
      return known(areSeveral(names.map((word) => findRegion(context.areas, word))), sweden);
    case PATH.region:
      return names.length === 1 ? region(name) : unknown;
    default:
      return aboutFrom(parts) ?? (parts.length === 1 && isName(first) ? region(first) : unknown);
  }
}

/** True for "dalarna", which may stand alone; a code could mean anything. */
function isName(word: string): boolean {
  return word.length > 4 && /^\p{L}[\p{L}\p{M} -]+$/u.test(word) && !/^se-/i.test(word);
}

/** Returns the page about the atlas that is called so below "om/", by its name in either language. */
function aboutFrom(names: readonly string[]): Subject | null {
  const path = `${['om', ...names.map(toSlug)].join('/')}/`;
  const page = ABOUT_PAGES.find((each) => [ABOUT_PATHS[each], `om/${each}/`].includes(path));
  return page ? { kind: 'about', page } : null;
}

function areSeveral(codes: readonly (RegionCode | null)[]): boolean {
  return !codes.includes(null) && codes.length <= MAX_COMPARED && new Set(codes).size > 1;
}
