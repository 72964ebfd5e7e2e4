import { canClassify, loadSimilarity } from '../domain/choropleth/classify';
import type { SearchLoader } from '../features/search/loader';
import type { Messages } from '../i18n/messages';
import { syncWithAddress } from '../store/url-sync';
import { colourByOf, type ViewState } from '../store/view-state';
import { PANEL } from '../ui/anchors';
import { isFocusVisible } from '../ui/focus-visible';
import { replayFocus } from '../ui/kept-focus';
import { titleOf, type PageContext } from './create-context';
import { loadSearchForQuery } from './loading/load-search';
import { showFailure } from './loading/show-failure';

/** Connects the mounted page to the search, the title and the address. Returns the function that disconnects it. */
export function connectPage(app: PageContext, loadSearch: SearchLoader): () => void {
  const { store, codec, messages } = app;
  const stops = [
    loadSearchForQuery(app, loadSearch),
    syncWithAddress(store, window, codec, (view) => prepare(view, messages), isReadByKeyboard),
    followTitle(app),
  ];
  replayFocus();
  return () => {
    for (const stop of stops) stop();
  };
}

/** Returns true if the focus is in the reading column, and seen there. */
function isReadByKeyboard(): boolean {
  const focused = document.activeElement;
  return isFocusVisible(focused) && focused?.closest(`#${PANEL}`) !== null;
}

/**
 * Keeps the document's title up to date, also with data that are newer than the page. At first it does not wait for the map,
 * as it does later: a tab in the background draws no frame. Returns the function that ends it.
 */
function followTitle(app: PageContext): () => void {
  const update = () => {
    document.title = titleOf(app, !navigator.onLine);
  };
  update();
  // When the new address is in the history: the entry before keeps its title there.
  return app.subscribe(({ view }, before) => {
    if (view !== before.view) queueMicrotask(update);
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
