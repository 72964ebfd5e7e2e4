import { createContext, use, type MouseEvent } from 'react';
import { useStore } from 'zustand';
import type { Atlas } from '../domain/model/atlas';
import type { Edition } from '../domain/model/edition';
import type { MapShapes } from '../domain/geography/geometry';
import type { Painting } from '../domain/choropleth/choropleth';
import type { RegionCode } from '../domain/model/region';
import type { SiteInfo } from '../domain/model/site-info';
import type { Selectors } from './selectors';
import { encode, type CodecContext } from './url-codec';
import type { ViewState } from './view-state';
import {
  attend,
  changeView,
  type Arrival,
  type AtlasState,
  type AttentionChange,
  type ViewStore,
} from './view-store';

/** Everything the rooms of one page share. Made once by a composition root. */
export interface AtlasSession {
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

export const AtlasContext = createContext<AtlasSession | null>(null);

/** The session of this page. Throws outside a provider, which only a composition root can cause. */
export function useAtlasSession(): AtlasSession {
  const session = use(AtlasContext);
  if (!session) throw new Error('No atlas session: wrap the page in <AtlasContext value={…}>.');
  return session;
}

/** A part of the state, rendered again when that part changes. The selector must return a stable value. */
export function useAtlasState<T>(selector: (state: AtlasState) => T): T {
  return useStore(useAtlasSession().store, selector);
}

/** True for a region that steps back, on the map and wherever regions are listed. */
export function useStandsBack(code: RegionCode): boolean {
  const { chosen } = useAtlasSession().selectors;
  return useAtlasState((state) => chosen(state)?.has(code) === false);
}

/** The painting on show. */
export function usePainting(): Painting {
  return useAtlasState(useAtlasSession().selectors.painting);
}

/** A function that moves the view by a pure transition. */
export function useChangeView(): (
  transition: (view: ViewState) => ViewState,
  arrival?: Arrival,
) => void {
  const { store } = useAtlasSession();
  return (transition, arrival) => changeView(store, transition, arrival);
}

/** A function that says what the visitor's attention is on. */
export function useAttend(): (change: AttentionChange) => void {
  const { store } = useAtlasSession();
  return (change) => attend(store, change);
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
  const { store, codec } = useAtlasSession();
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
