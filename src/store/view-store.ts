import { createStore, type StoreApi } from 'zustand/vanilla';
import type { RegionCode } from '../domain/region';
import type { ViewState } from './view-state';

/** The visitor's pointer and keyboard on the map and its lists: gone with the page, so not in the address. */
export interface Attention {
  /** Under the mouse, on the map or in a list. */
  readonly hovered: RegionCode | null;
  /** The keyboard's place on the map. */
  readonly focused: RegionCode | null;
  /** The legend row shown alone, by id, or null for all. */
  readonly isolated: string | null;
  /** The last change of the view was made with the keyboard, so that reading goes on from the heading. */
  readonly byKeyboard: boolean;
}

export interface AtlasState {
  readonly view: ViewState;
  readonly attention: Attention;
}

export type ViewStore = StoreApi<AtlasState>;

const AT_REST: Attention = { hovered: null, focused: null, isolated: null, byKeyboard: false };

/** The memory of one visit. Made by a composition root; there is no global store. */
export function createViewStore(view: ViewState): ViewStore {
  return createStore<AtlasState>(() => ({ view, attention: AT_REST }));
}

/** Moves the view by a pure transition. A class shown alone belongs to its colouring and goes with it. */
export function changeView(
  store: ViewStore,
  transition: (view: ViewState) => ViewState,
  byKeyboard = false,
): void {
  store.setState(({ view, attention }) => {
    const next = transition(view);
    const recoloured = next.themes.join() !== view.themes.join() || next.likeness !== view.likeness;
    const isolated = recoloured ? null : attention.isolated;
    return { view: next, attention: { ...attention, isolated, byKeyboard } };
  });
}

/** Changes what the visitor's attention is on; says nothing if nothing changes. */
export function attend(store: ViewStore, change: Partial<Attention>): void {
  const { attention } = store.getState();
  const next = { ...attention, ...change };
  const same =
    next.hovered === attention.hovered &&
    next.focused === attention.focused &&
    next.isolated === attention.isolated;
  if (!same) store.setState({ attention: next });
}
