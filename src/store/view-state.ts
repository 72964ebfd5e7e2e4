import { shallow } from 'zustand/vanilla/shallow';
import { MAX_COMPARED } from '../domain/comparison/comparison';
import type { Lang } from '../domain/model/dataset';
import type { ColourBy } from '../domain/choropleth/choropleth';
import type { RegionCode } from '../domain/model/region';
import type { RegionFilter } from '../domain/model/filter';
import { normaliseQuery } from '../domain/search/query';

/** What the atlas says of itself: what it is, how accessible, what it does with personal data, what it has for developers. */
export const ABOUT_PAGES = ['atlas', 'accessibility', 'privacy', 'developers'] as const;
export type AboutPage = (typeof ABOUT_PAGES)[number];

/** What the page is about. A region's page is also the region's selection. */
export type Subject =
  | { readonly kind: 'sweden' }
  | { readonly kind: 'region'; readonly code: RegionCode }
  | { readonly kind: 'about'; readonly page: AboutPage }
  /** Everything that can be looked up, from A to Ö. */
  | { readonly kind: 'index' }
  /** What has changed from another programme of the site, by its id. */
  | { readonly kind: 'changes'; readonly from: string }
  /** An address that names nothing we know; `asked` is the part that was not understood. */
  | { readonly kind: 'unknown'; readonly asked: string };

/**
 * What the visitor has chosen, and nothing that can be derived. All of it is in the address
 * (`url-codec`). The camera belongs to the renderer, and what is open to the component.
 */
export interface ViewState {
  readonly lang: Lang;
  readonly subject: Subject;
  /** Themes that colour the map, in the order chosen. None: the overview. */
  readonly themes: readonly string[];
  /** Whether only regions that have chosen all or any of those themes stay in front; null where all do. */
  readonly rule: RegionFilter['rule'];
  /** The parts of the country that stay in front, from north to south; none is all of it. */
  readonly parts: RegionFilter['parts'];
  /** The region that the map shows the others' similarity to, or null. Never together with themes. */
  readonly similarity: RegionCode | null;
  /** Regions put side by side, in the order of their letters; at most `MAX_COMPARED`, without repetition. */
  readonly compared: readonly RegionCode[];
  /** What was searched for, normalised, or "". Where nothing is selected, its hits are read. */
  readonly query: string;
  /** The same state as a map or as a table of regions and themes. */
  readonly mode: 'map' | 'matrix';
  /** Parameters of others, kept in their order. */
  readonly otherParams: readonly (readonly [string, string])[];
}

export const DEFAULT_VIEW: ViewState = {
  lang: 'sv',
  subject: { kind: 'sweden' },
  themes: [],
  rule: null,
  parts: [],
  similarity: null,
  compared: [],
  query: '',
  mode: 'map',
  otherParams: [],
};

/** True if the panel is about all of Sweden and nothing in particular. */
export function showsOverview(view: ViewState): boolean {
  const isSweden = view.subject.kind === 'sweden' && view.query === '';
  return isSweden && view.compared.length === 0 && colourByOf(view).kind === 'overview';
}

/** The selected region, or null. */
export function selectedCode(state: ViewState): RegionCode | null {
  return state.subject.kind === 'region' ? state.subject.code : null;
}

type Colouring = Pick<ViewState, 'themes' | 'similarity'>;

/** Returns what the map is coloured by. */
export function colourByOf({ themes: [first, ...rest], similarity }: Colouring): ColourBy {
  if (first !== undefined) return { kind: 'themes', ids: [first, ...rest] };
  return similarity === null ? { kind: 'overview' } : { kind: 'similarity', to: similarity };
}

/** True if the map looks the same in two views, as far as it is coloured, also where the address was read anew. */
export function isColouredAlike(one: Colouring, other: Colouring): boolean {
  return shallow(one.themes, other.themes) && one.similarity === other.similarity;
}

/** True for the same page of the panel, also where the address was read anew. */
export function isSameSubject(one: Subject, other: Subject): boolean {
  return shallow(one, other);
}

/** Shows what is said of something; the colouring stays. */
export function showSubject(state: ViewState, subject: Subject): ViewState {
  return { ...state, subject };
}

/** Selects a region; the colouring stays. */
export function selectRegion(state: ViewState, code: RegionCode): ViewState {
  return showSubject(state, { kind: 'region', code });
}

/** Back to all of Sweden; the colouring stays. */
export function leaveRegion(state: ViewState): ViewState {
  return showSubject(state, { kind: 'sweden' });
}

/** Colours by these themes alone, without repetition; an empty list is the overview. */
export function colourByThemes(state: ViewState, themes: readonly string[]): ViewState {
  return { ...state, themes: [...new Set(themes)], similarity: null };
}

/** Colours by how alike the others are to one region; null is the overview. */
export function colourBySimilarity(state: ViewState, to: RegionCode | null): ViewState {
  return { ...state, themes: [], similarity: to };
}

/** Returns the list without the item, or with it at the end where it was not there. */
export function toggled<T>(list: readonly T[], item: T): readonly T[] {
  return list.includes(item) ? list.filter((each) => each !== item) : [...list, item];
}

/** Adds a theme to the colouring, or takes it away if it is there. */
export function toggleTheme(state: ViewState, theme: string): ViewState {
  return { ...state, themes: toggled(state.themes, theme), similarity: null };
}

/** Puts these regions side by side, the first `MAX_COMPARED` of them; none ends the comparison. */
export function setCompared(state: ViewState, codes: readonly RegionCode[]): ViewState {
  return { ...state, compared: [...new Set(codes)].slice(0, MAX_COMPARED) };
}

/** Shows the comparison itself, beside the map or the matrix: nothing else is selected. */
export function openComparison(state: ViewState, codes: readonly RegionCode[]): ViewState {
  return { ...setCompared(state, codes), subject: DEFAULT_VIEW.subject, query: '' };
}

/** Adds a region to the comparison, or takes it away if it is there. Beyond `MAX_COMPARED` none is added. */
export function toggleCompared(state: ViewState, code: RegionCode): ViewState {
  return setCompared(state, toggled(state.compared, code));
}

/** Moves a compared region one place up (-1) or down (+1). At the end it stays. */
export function moveCompared(state: ViewState, code: RegionCode, step: -1 | 1): ViewState {
  const from = state.compared.indexOf(code);
  const other = state.compared[from + step];
  if (from === -1 || other === undefined) return state;
  const swapped = state.compared.map((each) => {
    if (each === code) return other;
    return each === other ? code : each;
  });
  return { ...state, compared: swapped };
}

/** Leaves in front what the filter says; its themes colour the map as well. */
export function filterBy(state: ViewState, filter: Partial<RegionFilter>): ViewState {
  const next = { ...state, ...filter };
  return filter.themes && filter.themes.length > 0 ? { ...next, similarity: null } : next;
}

/** All regions are in front again, and no theme is chosen. */
export function clearFilter(state: ViewState): ViewState {
  return { ...state, themes: [], rule: null, parts: [] };
}

/** Shows what was found for a query: nothing else is selected. An empty one ends the search. */
export function searchFor(state: ViewState, query: string): ViewState {
  return { ...state, subject: DEFAULT_VIEW.subject, query: normaliseQuery(query) };
}

/** The search is over; all else stays. */
export function endSearch(state: ViewState): ViewState {
  return { ...state, query: '' };
}

/** The same selection as a map or as a table. */
export function showAs(state: ViewState, mode: ViewState['mode']): ViewState {
  const subject = state.subject.kind === 'region' ? state.subject : DEFAULT_VIEW.subject;
  return { ...state, mode, subject };
}
