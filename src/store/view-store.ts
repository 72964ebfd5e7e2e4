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
}

/** How the view was last changed, and where that leads. */
export interface Arrival {
  /** The id of the element to read first, or null for the panel's beginning. */
  readonly targetId: string | null;
  /** The change was made with the keyboard, so the heading gets the focus. */
  readonly byKeyboard: boolean;
  /** How far down the page was when the view was left that the history came back to, pixels; or null. */
  readonly leftAt: number | null;
}

export interface AtlasState {
  readonly view: ViewState;
  readonly interaction: InteractionState;
  readonly arrival: Arrival;
  /** What the address asked for and the view does not show, until the view changes. */
  readonly ignoredValues: readonly string[];
  /** Null until the visitor searches. */
  readonly search: SearchEngine | null;
}

export type ViewStore = StoreApi<AtlasState>;

const AT_START: Arrival = { targetId: null, byKeyboard: false, leftAt: null };

/** Creates the store of one page. There is no global store. */
export function createViewStore(view: ViewState): ViewStore {
  return createStore<AtlasState>(() => ({
    view,
    interaction: { hovered: null, focused: null, isolatedRow: null },
    arrival: AT_START,
    ignoredValues: [],
    search: null,
  }));
}

/** Changes the view by a pure transition. An isolated legend row ends with its colouring. */
export function changeView(
  store: ViewStore,
  transition: (view: ViewState) => ViewState,
  arrival: Partial<Arrival> = {},
): void {
  store.setState(({ view, interaction }) => {
    const next = transition(view);
    const isolatedRow = isColouredAlike(next, view) ? interaction.isolatedRow : null;
    return {
      view: next,
      interaction: { ...interaction, isolatedRow },
      arrival: { ...AT_START, ...arrival },
      ignoredValues: [],
    };
  });
}

/** Changes the interaction; notifies nobody if nothing changes. */
export function setInteraction(store: ViewStore, change: Partial<InteractionState>): void {
  const { interaction } = store.getState();
  const next = { ...interaction, ...change };
  if (!shallow(next, interaction)) store.setState({ interaction: next });
}
