import { codeFromSlug, identityOf } from '../domain/region';
import { START, type Lang, type Subject, type ViewState } from './view-state';

/** The part of an address that the atlas reads and writes. */
export interface Address {
  /** With the deployment's base in front: "/regionatlas/region/dalarna/". */
  readonly pathname: string;
  /** "" or "?tema=…". */
  readonly search: string;
}

/** What the codec must know of the world: the base path, with slashes at both ends, and the known theme ids. */
export interface CodecContext {
  readonly base: string;
  readonly themeIds: ReadonlySet<string>;
}

const OURS = new Set(['tema']);

/**
 * Reads an address. Never fails: unknown themes are dropped, parameters of others are kept, and a path
 * that names nothing becomes the subject "unknown" with what was asked for.
 */
export function decode(address: Address, context: CodecContext): ViewState {
  const params = [...new URLSearchParams(address.search)];
  const path = pathParts(address.pathname, context.base);
  const lang: Lang = path[0] === 'en' ? 'en' : 'sv';
  const parts = lang === 'en' ? path.slice(1) : path;
  const asked = params.filter(([key]) => key === 'tema').flatMap(([, value]) => value.split(','));
  const themes = [...(parts[0] === 'tema' ? parts.slice(1, 2) : []), ...asked];
  return {
    ...START,
    lang,
    subject: subjectFrom(parts, context),
    themes: [...new Set(themes)].filter((id) => context.themeIds.has(id)),
    foreign: params.filter(([key]) => !OURS.has(key)),
  };
}

/** Writes the one canonical address of a state. `decode(encode(state))` is the state. Never formatted by locale. */
export function encode(state: ViewState, context: CodecContext): string {
  const prefix = context.base + (state.lang === 'en' ? 'en/' : '');
  const [theme, ...others] = state.themes;
  const ownPage = state.subject.kind === 'sweden' && theme !== undefined && others.length === 0;
  const path = ownPage ? `tema/${theme}/` : subjectPath(state.subject);
  const ours = ownPage || theme === undefined ? [] : [`tema=${state.themes.join(',')}`];
  const foreign = new URLSearchParams(state.foreign.map(([key, value]) => [key, value])).toString();
  const query = [...ours, ...(foreign ? [foreign] : [])].join('&');
  return prefix + path + (query ? `?${query}` : '');
}

function subjectPath(subject: Subject): string {
  switch (subject.kind) {
    case 'sweden':
      return '';
    case 'region':
      return `region/${identityOf(subject.code).slug}/`;
    case 'about':
      return 'om/';
    case 'unknown':
      return subject.asked;
  }
}

function subjectFrom(parts: readonly string[], context: CodecContext): Subject {
  const [kind, name, ...rest] = parts;
  const code = kind === 'region' && name !== undefined ? codeFromSlug(name) : null;
  if (kind === undefined || (kind === 'index.html' && name === undefined))
    return { kind: 'sweden' };
  if (code && rest.length === 0) return { kind: 'region', code };
  if (kind === 'om' && name === undefined) return { kind: 'about' };
  const known = kind === 'tema' && context.themeIds.has(name ?? '') && rest.length === 0;
  return known
    ? { kind: 'sweden' }
    : { kind: 'unknown', asked: parts.map(encodeURIComponent).join('/') };
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
