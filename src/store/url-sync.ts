import { decode, encode, type CodecContext } from './url-codec';
import type { ViewState } from './view-state';
import { changeView, type ViewStore } from './view-store';

/** What url-sync needs of a window; a test gives its own. */
export interface AddressBar {
  readonly location: { readonly pathname: string; readonly search: string; readonly hash: string };
  readonly history: Pick<History, 'pushState'>;
  addEventListener(type: 'popstate', listener: () => void): void;
  removeEventListener(type: 'popstate', listener: () => void): void;
}

/**
 * Keeps store and address equal. At once the store follows the address; then a change in the store becomes a
 * new history entry; back and forward change the store. What a view needs before it can be shown is fetched by
 * `prepare`, which gives the view to show, or null where nothing is needed; it does not reject. Nothing else
 * makes history entries. Returns the function that ends it.
 */
export function syncWithAddress(
  store: ViewStore,
  bar: AddressBar,
  context: CodecContext,
  prepare: (view: ViewState) => Promise<ViewState> | null = () => null,
): () => void {
  const current = () => bar.location.pathname + bar.location.search;
  const stop = store.subscribe(({ view }, previous) => {
    if (view === previous.view) return;
    const next = encode(view, context);
    // Coming back by the history the address is already right, however it was spelt.
    if (encode(decode(bar.location, context), context) === next || next === current()) return;
    bar.history.pushState(null, '', next);
  });
  // Also a jump within the page comes here. It changes nothing, and then nothing is to be said or moved.
  const show = (view: ViewState) => {
    if (encode(view, context) !== encode(store.getState().view, context))
      changeView(store, () => view);
  };
  const follow = () => {
    const asked = decode(bar.location, context);
    const preparing = prepare(asked);
    if (!preparing) return show(asked);
    const from = current();
    return void preparing.then((view) => {
      // Who has gone on meanwhile is not brought back.
      if (current() === from) show(view);
    });
  };
  bar.addEventListener('popstate', follow);
  follow();
  return () => {
    stop();
    bar.removeEventListener('popstate', follow);
  };
}
