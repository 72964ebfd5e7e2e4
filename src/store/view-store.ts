import { createStore, type StoreApi } from 'zustand/vanilla';
import type { RegionCode } from '../domain/model/region';
import type { SearchEngine } from '../domain/search/engine';
import { isColouredAlike, type ViewState } from './view-state';

/** The visitor's pointer and keyboard on the map and its lists: gone with the page, so not in the address. */
export interface InteractionState {
  /** Under the mouse, on the map or in a list. */
  readonly hovered: RegionCode | null;
  /** The keyboard's place on the map. */
  readonly focused: RegionCode | null;
  /** The legend row shown alone, by id, or null for all. */
  readonly isolated: string | null;
  /** Where in the text the last change of the view led, by the element's id, or null for its beginning. */
  readonly place: string | null;
  /** The last change of the view was made with the keyboard, so that reading goes on from the heading. */
  readonly byKeyboard: boolean;
}

export interface AtlasState {
  readonly view: ViewState;
  readonly interaction: InteractionState;
  /** Null until it is loaded, which it is when the visitor searches. */
  readonly search: SearchEngine | null;
}

export type ViewStore = StoreApi<AtlasState>;

const AT_REST: InteractionState = {
  hovered: null,
  focused: null,
  isolated: null,
  place: null,
  byKeyboard: false,
};

/** The memory of one visit. Made by a composition root; there is no global store. */
export function createViewStore(view: ViewState): ViewStore {
  return createStore<AtlasState>(() => ({ view, interaction: AT_REST, search: null }));
}

/** How the view was moved, as far as reading on depends on it. */
export interface NavigationOptions {
  readonly byKeyboard?: boolean;
  /** The id of what is to be read first, where that is not the beginning. */
  readonly place?: string | null;
}

/** Moves the view by a pure transition. A class shown alone belongs to its colouring and goes with it. */
export function changeView(
  store: ViewStore,
  transition: (view: ViewState) => ViewState,
  { byKeyboard = false, place = null }: NavigationOptions = {},
): void {
  store.setState(({ view, interaction }) => {
    const next = transition(view);
    const isolated = isColouredAlike(next, view) ? interaction.isolated : null;
    return { view: next, interaction: { ...interaction, isolated, place, byKeyboard } };
  });
}

/** What of the interaction state can change while the view stays. */
export type InteractionChange = Partial<Omit<InteractionState, 'place' | 'byKeyboard'>>;

/** Changes what the visitor's interaction state is on; says nothing if nothing changes. */
export function setInteraction(store: ViewStore, change: InteractionChange): void {
  const { interaction } = store.getState();
  const next = { ...interaction, ...change };
  const same =
    next.hovered === interaction.hovered &&
    next.focused === interaction.focused &&
    next.isolated === interaction.isolated;
  if (!same) store.setState({ interaction: next });
}
