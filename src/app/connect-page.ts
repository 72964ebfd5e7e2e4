import { canClassify, loadSimilarity } from '../domain/choropleth/classify';
import type { Lang } from '../domain/model/dataset';
import type { LoadFailure } from '../domain/model/load-failure';
import { GeometryError } from '../data/fetch-geometry';
import type { SearchLoader } from '../features/search/loader';
import type { Messages } from '../i18n/messages';
import { sv } from '../i18n/sv/messages';
import { WebglError } from '../map/webgl/error';
import type { AppContextValue } from '../store/app-context';
import { syncWithAddress } from '../store/url-sync';
import { colourByOf, type ViewState } from '../store/view-state';
import { titleOf } from './create-context';
import { loadSearchForQuery } from './loading/load-search';
import { showFailure } from './loading/show-failure';

/** Connects the mounted page to the search, the title and the address. Returns the function that disconnects it. */
export function connectPage(
  app: AppContextValue,
  messages: Messages,
  loadSearch: SearchLoader,
): () => void {
  const { store, codec } = app;
  const stops = [
    loadSearchForQuery(app, loadSearch),
    followTitle(app, messages),
    syncWithAddress(store, window, codec, (view) => prepare(view, messages)),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

/** Keeps the document's title up to date, also with data that are newer than the page. Returns the function that ends it. */
function followTitle(app: AppContextValue, messages: Messages): () => void {
  document.title = titleOf(app, messages);
  return app.store.subscribe(({ view }, before) => {
    if (view !== before.view) document.title = titleOf(app, messages);
  });
}

/** Loads what a view coloured by similarity needs; without it the view keeps its own colours, and a sentence says so. */
function prepare(view: ViewState, messages: Messages): Promise<ViewState> | null {
  if (canClassify(colourByOf(view))) return null;
  return loadSimilarity().then(
    () => view,
    () => {
      showFailure(messages.lazyView.missing);
      return { ...view, similarity: null };
    },
  );
}

/** The texts by language. Those that are not in the first file are one of their own. */
export const MESSAGES: Readonly<Record<Lang, () => Promise<Messages>>> = {
  sv: () => Promise.resolve(sv),
  en: async () => (await import('../i18n/en/messages')).en,
};

/** Returns the failure to tell of, from whatever was thrown while the WebGL map was started. */
export function mapFailure(error: unknown): LoadFailure {
  if (error instanceof GeometryError) {
    return { kind: error.detail === 'fine' ? 'coarse' : 'geometry', cause: error.failure };
  }
  const reason = error instanceof WebglError ? error.reason : 'unknown';
  const isToldApart = reason === 'code' || reason === 'webgl' || reason === 'saves-data';
  return { kind: isToldApart ? reason : 'map' };
}
