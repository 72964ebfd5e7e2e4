import type { ThemeRule } from '../domain/model/filter';
import { isCountryPart, COUNTRY_PARTS } from '../domain/model/country-parts';
import { normaliseQuery } from '../domain/search/query';
import { codeFromSlug, identityOf, isRegionCode, type RegionCode } from '../domain/model/region';
import { ABOUT_PATHS, langPath, LANGS, PATH } from './paths';
import { ABOUT_PAGES, setCompared, START, type Subject, type ViewState } from './view-state';

/** The part of an address that the atlas reads and writes. */
export interface Address {
  /** With the deployment's base in front: "/regionatlas/region/dalarna/". */
  readonly pathname: string;
  /** "" or "?tema=…". */
  readonly search: string;
}

/** What the codec must know of the world. */
export interface CodecContext {
  /** The base path, with slashes at both ends. */
  readonly base: string;
  readonly themeIds: ReadonlySet<string>;
  /** Pairs of neighbours, "10-07" in the order of their page: these comparisons have a page of their own. */
  readonly pairs: ReadonlySet<string>;
}

const OURS = new Set(['tema', 'lik', 'jamfor', 'q', 'urval', 'del', 'vy']);

/**
 * Reads an address. Never fails: unknown values are dropped, parameters of others are kept, and a path
 * that names nothing becomes the subject "unknown" with what was asked for.
 */
export function decode(address: Address, context: CodecContext): ViewState {
  const params = [...new URLSearchParams(address.search)];
  const path = pathParts(address.pathname, context.base);
  const named = LANGS.find((lang) => langPath(lang) === `${path[0]}/`);
  const parts = named ? path.slice(1) : path;
  const [kind, ...names] = parts;
  const asked = (key: string) =>
    params.filter(([name]) => name === key).flatMap(([, value]) => value.split(','));
  const themes = [...(kind === PATH.theme ? names.slice(0, 1) : []), ...asked('tema')];
  const onPath = kind === PATH.pair ? names.flatMap((name) => codeFromSlug(name) ?? []) : [];
  const known = [...new Set(themes)].filter((id) => context.themeIds.has(id));
  const state: ViewState = {
    ...START,
    lang: named ?? START.lang,
    subject: subjectFrom(parts, context),
    themes: known,
    rule: ruleFrom(asked('urval')),
    parts: COUNTRY_PARTS.filter((part) => asked('del').filter(isCountryPart).includes(part)),
    similarity: known.length === 0 ? (asked('lik').find(isRegionCode) ?? null) : null,
    query: normaliseQuery(params.find(([name]) => name === 'q')?.[1] ?? ''),
    view: kind === PATH.matrix || asked('vy').includes('matris') ? 'matrix' : 'map',
    foreign: params.filter(([key]) => !OURS.has(key)),
  };
  return setCompared(state, [...onPath, ...asked('jamfor').filter(isRegionCode)]);
}

/** Writes the one canonical address of a state. `decode(encode(state))` is the state. Never formatted by locale. */
export function encode(state: ViewState, context: CodecContext): string {
  const prefix = context.base + langPath(state.lang);
  const page = pageOf(state, context);
  const foreign = new URLSearchParams(state.foreign.map(([key, value]) => [key, value])).toString();
  const query = [
    ...(page.says === 'theme' || state.themes.length === 0
      ? []
      : [`tema=${state.themes.join(',')}`]),
    ...(state.rule === null ? [] : [`urval=${RULES[state.rule]}`]),
    ...(state.parts.length === 0 ? [] : [`del=${state.parts.join(',')}`]),
    ...(state.similarity === null ? [] : [`lik=${state.similarity}`]),
    ...(page.says === 'pair' || state.compared.length === 0
      ? []
      : [`jamfor=${state.compared.join(',')}`]),
    ...(state.query === '' ? [] : [new URLSearchParams({ q: state.query }).toString()]),
    ...(page.says === 'matrix' || state.view === 'map' ? [] : ['vy=matris']),
    ...(foreign ? [foreign] : []),
  ].join('&');
  return prefix + page.path + (query ? `?${query}` : '');
}

const RULES: Readonly<Record<Exclude<ThemeRule, null>, string>> = { all: 'alla', any: 'nagon' };

function ruleFrom(values: readonly string[]): ThemeRule {
  return (['all', 'any'] as const).find((rule) => values.includes(RULES[rule])) ?? null;
}

/** A path, and which part of the state it already says, so that the query need not. */
interface Page {
  readonly path: string;
  readonly says: 'subject' | 'theme' | 'pair' | 'matrix';
}

function pageOf({ subject, view, themes, compared }: ViewState, context: CodecContext): Page {
  if (subject.kind !== 'sweden') return { path: subjectPath(subject), says: 'subject' };
  if (view === 'matrix') return { path: `${PATH.matrix}/`, says: 'matrix' };
  const slugs = compared.map((code) => identityOf(code).slug);
  if (context.pairs.has(compared.join('-'))) {
    return { path: `${PATH.pair}/${slugs.join('/')}/`, says: 'pair' };
  }
  const [theme, ...others] = themes;
  if (theme !== undefined && others.length === 0)
    return {
      path: `${PATH.theme}/${theme}/`,
      says: 'theme',
    };
  return { path: '', says: 'subject' };
}

function subjectPath(subject: Exclude<Subject, { kind: 'sweden' }>): string {
  switch (subject.kind) {
    case 'region':
      return `${PATH.region}/${identityOf(subject.code).slug}/`;
    case 'about':
      return ABOUT_PATHS[subject.page];
    case 'register':
      return `${PATH.register}/`;
    case 'unknown':
      return subject.asked;
  }
}

function subjectFrom(parts: readonly string[], context: CodecContext): Subject {
  const [kind = '', ...names] = parts;
  const [name = ''] = names;
  const known = (yes: boolean, subject: Subject): Subject =>
    yes ? subject : { kind: 'unknown', asked: parts.map(encodeURIComponent).join('/') };
  const sweden: Subject = START.subject;
  switch (kind) {
    case '':
    case 'index.html':
    case PATH.matrix:
      return known(names.length === 0, sweden);
    case PATH.register:
      return known(names.length === 0, { kind: 'register' });
    case 'om':
      return aboutFrom(`${parts.join('/')}/`) ?? known(false, sweden);
    case PATH.theme:
      return known(names.length === 1 && context.themeIds.has(name), sweden);
    case PATH.pair:
      return known(isPair(names.map(codeFromSlug)), sweden);
    case PATH.region: {
      const code = names.length === 1 ? codeFromSlug(name) : null;
      return code ? { kind: 'region', code } : known(false, sweden);
    }
    default:
      return known(false, sweden);
  }
}

function aboutFrom(path: string): Subject | null {
  const page = ABOUT_PAGES.find((each) => ABOUT_PATHS[each] === path);
  return page ? { kind: 'about', page } : null;
}

function isPair(codes: readonly (RegionCode | null)[]): boolean {
  return codes.length === 2 && new Set(codes).size === 2 && !codes.includes(null);
}

function pathParts(pathname: string, base: string): readonly string[] {
  const inside = pathname.startsWith(base) ? pathname.slice(base.length) : pathname;
  return inside.split('/').filter(Boolean).map(decodePart);
}

/** A malformed percent sign is not worth failing for: the part is then taken as it stands. */
function decodePart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
