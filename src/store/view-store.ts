import { createStore, type StoreApi } from 'zustand/vanilla';
import { shallow } from 'zustand/vanilla/shallow';
import type { RegionCode } from '../domain/model/region';
import type { SearchEngine } from '../domain/search/engine';
import { isColouredAlike, type ViewState } from './view-state';

/** What pointer and keyboard are on. It ends with the page, so it is not in the address. */
export interface InteractionState {
  /** Under the mouse, on the map or in a list. */
  readonly hovered: RegionCode | null;
  readonly focused: RegionCode | null;
  /** The id of the legend row whose regions alone are not dimmed, or null. */
  readonly isolatedRow: string | null;
  /** The id of the element that the last change of the view led to, or null for the panel's beginning. */
  readonly targetId: string | null;
  /** The last change of the view was made with the keyboard, so the heading gets the focus. */
  readonly byKeyboard: boolean;
  /** How far down the page was when the view was left that the history came back to, pixels; or null. */
  readonly leftAt: number | null;
}

export interface AtlasState {
  readonly view: ViewState;
  readonly interaction: InteractionState;
  /** What the address asked for and the view does not show, until the view changes. */
  readonly ignoredValues: readonly string[];
  /** Null until the visitor searches. */
  readonly search: SearchEngine | null;
}

export type ViewStore = StoreApi<AtlasState>;

const AT_REST: InteractionState = {
  hovered: null,
  focused: null,
  isolatedRow: null,
  targetId: null,
  byKeyboard: false,
  leftAt: null,
};

/** Creates the store of one page. There is no global store. */
export function createViewStore(view: ViewState): ViewStore {
  return createStore<AtlasState>(() => ({
    view,
    interaction: AT_REST,
    ignoredValues: [],
    search: null,
  }));
}

/** How a change of the view was made, and where it leads. */
export interface NavigationOptions {
  readonly byKeyboard?: boolean;
  /** The id of the element to read first; null is the panel's beginning. */
  readonly targetId?: string | null;
  readonly leftAt?: number | null;
}

/** Changes the view by a pure transition. An isolated legend row ends with its colouring. */
export function changeView(
  store: ViewStore,
  transition: (view: ViewState) => ViewState,
  { byKeyboard = false, targetId = null, leftAt = null }: NavigationOptions = {},
): void {
  store.setState(({ view, interaction }) => {
    const next = transition(view);
    const isolatedRow = isColouredAlike(next, view) ? interaction.isolatedRow : null;
    return {
      view: next,
      interaction: { ...interaction, isolatedRow, targetId, byKeyboard, leftAt },
      ignoredValues: [],
    };
  });
}

/** The part of the interaction that can change while the view stays. */
export type InteractionChange = Partial<
  Omit<InteractionState, 'targetId' | 'byKeyboard' | 'leftAt'>
>;

/** Changes the interaction; notifies nobody if nothing changes. */
export function setInteraction(store: ViewStore, change: InteractionChange): void {
  const { interaction } = store.getState();
  const next = { ...interaction, ...change };
  if (!shallow(next, interaction)) store.setState({ interaction: next });
}
