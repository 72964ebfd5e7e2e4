import type { ColourBy } from '../domain/painting';
import type { RegionCode } from '../domain/region';

export type Lang = 'sv' | 'en';

/** What the page is about. A region's page is also the region's selection. */
export type Subject =
  | { readonly kind: 'sweden' }
  | { readonly kind: 'region'; readonly code: RegionCode }
  | { readonly kind: 'about' }
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
  /** Parameters of others, kept in their order. */
  readonly foreign: readonly (readonly [string, string])[];
}

export const START: ViewState = {
  lang: 'sv',
  subject: { kind: 'sweden' },
  themes: [],
  foreign: [],
};

/** The selected region, or null. */
export function selectedCode(state: ViewState): RegionCode | null {
  return state.subject.kind === 'region' ? state.subject.code : null;
}

/** What the map is coloured by. */
export function colourByOf(themes: readonly string[]): ColourBy {
  const [first, ...rest] = themes;
  return first === undefined ? { kind: 'overview' } : { kind: 'themes', ids: [first, ...rest] };
}

/** Selects a region; the colouring stays. */
export function selectRegion(state: ViewState, code: RegionCode): ViewState {
  return { ...state, subject: { kind: 'region', code } };
}

/** Back to all of Sweden; the colouring stays. */
export function leaveRegion(state: ViewState): ViewState {
  return { ...state, subject: { kind: 'sweden' } };
}

/** Colours by these themes alone, without repetition; an empty list is the overview. */
export function colourByThemes(state: ViewState, themes: readonly string[]): ViewState {
  return { ...state, themes: [...new Set(themes)] };
}

/** Adds a theme to the colouring, or takes it away if it is there. */
export function toggleTheme(state: ViewState, theme: string): ViewState {
  const themes = state.themes.includes(theme)
    ? state.themes.filter((id) => id !== theme)
    : [...state.themes, theme];
  return { ...state, themes };
}
