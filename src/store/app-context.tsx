import { createContext, use, type MouseEvent } from 'react';
import { useStore } from 'zustand';
import type { Atlas } from '../domain/model/atlas';
import type { Edition } from '../domain/model/edition';
import type { MapShapes } from '../domain/geography/geometry';
import type { Choropleth } from '../domain/choropleth/choropleth';
import type { RegionCode } from '../domain/model/region';
import type { SiteInfo } from '../domain/model/site-info';
import type { Selectors } from './selectors';
import { encode, type CodecContext } from './url-codec';
import type { ViewState } from './view-state';
import {
  setInteraction,
  changeView,
  type NavigationOptions,
  type AtlasState,
  type InteractionChange,
  type ViewStore,
} from './view-store';

/** Everything the rooms of one page share. Made once by a composition root. */
export interface AppContextValue {
  readonly atlas: Atlas;
  readonly store: ViewStore;
  readonly selectors: Selectors;
  readonly codec: CodecContext;
  /** Who runs this site, as far as they have said. */
  readonly site: SiteInfo;
  /** Which copy of the atlas this is. */
  readonly edition: Edition;
  /** Fetches the fine shapes, for a picture or a file. Rejects where they cannot be had. */
  readonly fetchShapes: () => Promise<MapShapes>;
}

export const AppContext = createContext<AppContextValue | null>(null);

/** The app context of this page. Throws outside a provider, which only a composition root can cause. */
export function useAppContext(): AppContextValue {
  const app = use(AppContext);
  if (!app) throw new Error('No atlas app: wrap the page in <AppContext value={…}>.');
  return app;
}

/** A part of the state, rendered again when that part changes. The selector must return a stable value. */
export function useAtlasState<T>(selector: (state: AtlasState) => T): T {
  return useStore(useAppContext().store, selector);
}

/** True for a region that steps back, on the map and wherever regions are listed. */
export function useStandsBack(code: RegionCode): boolean {
  const { chosen } = useAppContext().selectors;
  return useAtlasState((state) => chosen(state)?.has(code) === false);
}

/** The choropleth on show. */
export function useChoropleth(): Choropleth {
  return useAtlasState(useAppContext().selectors.choropleth);
}

/** A function that moves the view by a pure transition. */
export function useChangeView(): (
  transition: (view: ViewState) => ViewState,
  arrival?: NavigationOptions,
) => void {
  const { store } = useAppContext();
  return (transition, arrival) => changeView(store, transition, arrival);
}

/** A function that says what the visitor's interaction state is on. */
export function useSetInteraction(): (change: InteractionChange) => void {
  const { store } = useAppContext();
  return (change) => setInteraction(store, change);
}

/** What makes an <a> a real link that, with scripts, changes the view without loading a page. */
export interface ViewLink {
  readonly href: string;
  readonly onClick: (event: MouseEvent<HTMLAnchorElement>) => void;
}

/**
 * A function from a transition to the link that makes it, seen from the view now on show. `place` is the id of
 * what is to be read first, where that is not the beginning of the text.
 */
export function useViewLinks(): (
  transition: (view: ViewState) => ViewState,
  place?: string,
) => ViewLink {
  const { store, codec } = useAppContext();
  const view = useAtlasState((state) => state.view);
  return (transition, place) => ({
    href: encode(transition(view), codec) + (place === undefined ? '' : `#${place}`),
    onClick: (event) => {
      if (!isPlainClick(event)) return;
      event.preventDefault();
      // A click that no pointer made has no detail: it came from the keyboard or a screen reader.
      changeView(store, transition, { byKeyboard: event.detail === 0, place: place ?? null });
    },
  });
}

/** A new tab, a new window or a download is the browser's business. */
function isPlainClick(event: MouseEvent): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
}
