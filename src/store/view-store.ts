import { createStore, type StoreApi } from 'zustand/vanilla';
import type { RegionCode } from '../domain/model/region';
import { isColouredAlike, type ViewState } from './view-state';

/** The visitor's pointer and keyboard on the map and its lists: gone with the page, so not in the address. */
export interface Attention {
  /** Under the mouse, on the map or in a list. */
  readonly hovered: RegionCode | null;
  /** The keyboard's place on the map. */
  readonly focused: RegionCode | null;
  /** The legend row shown alone, by id, or null for all. */
  readonly isolated: string | null;
  /** The regions where the search found something, or null: none is on, or none of its hits lies anywhere. */
  readonly found: ReadonlySet<RegionCode> | null;
  /** Where in the text the last change of the view led, by the element's id, or null for its beginning. */
  readonly place: string | null;
  /** The last change of the view was made with the keyboard, so that reading goes on from the heading. */
  readonly byKeyboard: boolean;
}

export interface AtlasState {
  readonly view: ViewState;
  readonly attention: Attention;
}

export type ViewStore = StoreApi<AtlasState>;

const AT_REST: Attention = {
  hovered: null,
  focused: null,
  isolated: null,
  found: null,
  place: null,
  byKeyboard: false,
};

/** The memory of one visit. Made by a composition root; there is no global store. */
export function createViewStore(view: ViewState): ViewStore {
  return createStore<AtlasState>(() => ({ view, attention: AT_REST }));
}

/** How the view was moved, as far as reading on depends on it. */
export interface Arrival {
  readonly byKeyboard?: boolean;
  /** The id of what is to be read first, where that is not the beginning. */
  readonly place?: string | null;
}

/** Moves the view by a pure transition. A class shown alone belongs to its colouring and goes with it. */
export function changeView(
  store: ViewStore,
  transition: (view: ViewState) => ViewState,
  { byKeyboard = false, place = null }: Arrival = {},
): void {
  store.setState(({ view, attention }) => {
    const next = transition(view);
    const isolated = isColouredAlike(next, view) ? attention.isolated : null;
    const found = next.query === '' ? null : attention.found;
    return { view: next, attention: { ...attention, isolated, found, place, byKeyboard } };
  });
}

/** What of the attention can change while the view stays. */
export type AttentionChange = Partial<Omit<Attention, 'place' | 'byKeyboard'>>;

/** Changes what the visitor's attention is on; says nothing if nothing changes. */
export function attend(store: ViewStore, change: AttentionChange): void {
  const { attention } = store.getState();
  const next = { ...attention, ...change };
  const same =
    next.hovered === attention.hovered &&
    next.focused === attention.focused &&
    next.isolated === attention.isolated &&
    next.found === attention.found;
  if (!same) store.setState({ attention: next });
}
