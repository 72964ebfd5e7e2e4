import { createContext, use, useSyncExternalStore, type MouseEvent, type ReactNode } from 'react';
import type { Atlas } from '../domain/model/atlas';
import type { PublishedCopy } from '../domain/model/published-copy';
import type { MapShapes } from '../domain/geography/geometry';
import type { Choropleth } from '../domain/choropleth/choropleth';
import type { AreaSystem, RegionCode } from '../domain/model/region';
import type { SiteInfo } from '../domain/model/site-info';
import type { Subscribe } from './map-first';
import type { ProgrammeSite } from './programme-site';
import type { Selectors } from './selectors';
import { encode, type CodecContext } from './url-codec';
import type { ViewState } from './view-state';
import {
  setInteraction,
  changeView,
  type Arrival,
  type AtlasState,
  type InteractionState,
  type ViewStore,
} from './view-store';

/** What is shown and said of a draft, in the language of the page. */
export interface ShownDraft {
  /** "Utkast", also in the names of files. */
  readonly mark: string;
  /** What stands before the source in files: that it is not published. */
  readonly unpublished: string;
  /** Returns the title of something as that of a draft. */
  readonly titled: (title: string) => string;
  /** Why nothing is offered that only a published edition has. */
  readonly notOffered: string;
  readonly studio: { readonly href: string; readonly label: string };
  /** The map as it would be on other websites. */
  readonly embedPreview: ReactNode;
}

/** What all views of one page share. */
export interface AppContextValue {
  readonly atlas: Atlas;
  readonly store: ViewStore;
  /** Subscribes what explains the map to changes of the store (`mapFirst`). */
  readonly subscribe: Subscribe;
  readonly selectors: Selectors;
  readonly codec: CodecContext;
  /** Who runs this site. */
  readonly site: SiteInfo;
  readonly programmeSite: ProgrammeSite;
  readonly publishedCopy: PublishedCopy;
  readonly draft: ShownDraft | null;
  /** Fetches the fine shapes. Rejects where they cannot be fetched. */
  readonly fetchShapes: () => Promise<MapShapes>;
}

export const AppContext = createContext<AppContextValue | null>(null);

/** Returns the app context of this page. Throws outside a provider. */
export function useAppContext(): AppContextValue {
  const app = use(AppContext);
  if (!app) throw new Error('No app context: wrap the page in <AppContext value={…}>.');
  return app;
}

/** Returns a part of the state and renders again when it changes. The selector must return a stable value. */
export function useAtlasState<T>(selector: (state: AtlasState) => T): T {
  const { store, subscribe } = useAppContext();
  return useSyncExternalStore(
    subscribe,
    () => selector(store.getState()),
    () => selector(store.getInitialState()),
  );
}

/** Returns true for a region that search or filter dims, on the map and in lists. */
export function useIsDimmed(code: RegionCode): boolean {
  const { matching } = useAppContext().selectors;
  return useAtlasState((state) => matching(state)?.has(code) === false);
}

/** Returns the choropleth of the current view. */
export function useChoropleth(): Choropleth {
  return useAtlasState(useAppContext().selectors.choropleth);
}

/** Returns the areas that the atlas is about. */
export function useAreas(): AreaSystem {
  return useAppContext().atlas.areas;
}

/** Returns a function that changes the view by a pure transition. */
export function useChangeView(): (
  transition: (view: ViewState) => ViewState,
  arrival?: Partial<Arrival>,
) => void {
  const { store } = useAppContext();
  return (transition, arrival) => changeView(store, transition, arrival);
}

/** Returns a function that changes the interaction. */
export function useSetInteraction(): (change: Partial<InteractionState>) => void {
  const { store } = useAppContext();
  return (change) => setInteraction(store, change);
}

/** Returns props that highlight a region on the map while the pointer or the focus is on their element. */
export function useHighlighting(code: RegionCode | null) {
  const change = useSetInteraction();
  return {
    onPointerEnter: () => change({ hovered: code }),
    onPointerLeave: () => change({ hovered: null }),
    onFocus: () => change({ focused: code }),
    onBlur: () => change({ focused: null }),
  };
}

/** The props of an <a> that, with scripts, changes the view without loading a page. */
export interface ViewLink {
  readonly href: string;
  readonly onClick: (event: MouseEvent<HTMLAnchorElement>) => void;
}

/**
 * Returns a function that turns a transition of the current view into a link. `targetId` is the id of the element to
 * read first; without it that is the beginning of the text.
 */
export function useViewLinks(): (
  transition: (view: ViewState) => ViewState,
  targetId?: string | null,
) => ViewLink {
  const { store, codec } = useAppContext();
  const view = useAtlasState((state) => state.view);
  return (transition, targetId = null) => ({
    href: encode(transition(view), codec) + (targetId === null ? '' : `#${targetId}`),
    onClick: (event) => {
      if (!isPlainClick(event)) return;
      event.preventDefault();
      const byKeyboard = isKeyboardClick(event);
      changeView(store, transition, { byKeyboard, targetId });
    },
  });
}

/**
 * Returns true for a click by keyboard or assistive technology. Its `detail` is 0, except in Firefox, which counts it as
 * a click but gives it no `pointerType`.
 */
export function isKeyboardClick({ detail, nativeEvent }: MouseEvent): boolean {
  return detail === 0 || ('pointerType' in nativeEvent && nativeEvent.pointerType === '');
}

/** Returns true for a click that follows a link here: a new tab, a new window or a download is the browser's business. */
export function isPlainClick(event: MouseEvent): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
}
