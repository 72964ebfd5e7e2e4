import { decode, encode, ignoredValuesIn, type CodecContext } from './url-codec';
import type { ViewState } from './view-state';
import { changeView, type ViewStore } from './view-store';
import { writeAddress } from './write-address';

/** The part of `window` that is needed here. */
export interface AddressBar {
  readonly location: { readonly pathname: string; readonly search: string; readonly hash: string };
  readonly history: Pick<History, 'pushState' | 'state'>;
  readonly scrollY: number;
  addEventListener(type: 'popstate' | 'scroll', listener: () => void): void;
  removeEventListener(type: 'popstate' | 'scroll', listener: () => void): void;
}

/**
 * Keeps store and address equal: the store takes the view of the address, then each change of the store becomes a
 * history entry, and back and forward change the store. Nothing else makes history entries.
 *
 * @param prepare loads what a view needs and resolves with the view to show; null where nothing is needed. Never rejects.
 * @param isReadByKeyboard returns true where the text that may go has the keyboard's focus, which what comes then gets.
 * @returns the function that ends it.
 */
export function syncWithAddress(
  store: ViewStore,
  bar: AddressBar,
  context: CodecContext,
  prepare: (view: ViewState) => Promise<ViewState> | null = () => null,
  isReadByKeyboard = () => false,
): () => void {
  const { pathname } = bar.location;
  const served = store.getState().view;
  // A path that we do not know and the host does is the page that it served.
  const read = () => {
    const asked = decode(bar.location, context);
    const isServed = bar.location.pathname === pathname && served.subject.kind !== 'unknown';
    if (asked.subject.kind !== 'unknown' || !isServed) return asked;
    return decode({ pathname: encode(served, context), search: bar.location.search }, context);
  };
  const current = () => bar.location.pathname + bar.location.search;
  const depth = () => Number(bar.history.state ?? 0);
  // How far down each entry was read, by the number of entries before it.
  const leftAt = new Map([[depth(), 0]]);
  // Asked when a view is left, a browser would lay out the page first.
  const noteScroll = () => void leftAt.set(depth(), bar.scrollY);
  const stop = store.subscribe(({ view }, previous) => {
    if (view === previous.view) return;
    const next = encode(view, context);
    // After popstate the address is right already, perhaps in another spelling.
    if (encode(read(), context) === next) return;
    const top = leftAt.get(depth()) ?? 0;
    writeAddress(() => bar.history.pushState(depth() + 1, '', next));
    leftAt.set(depth(), top);
  });
  // A link within the page also fires popstate; the view stays, and so must the focus.
  const show = (view: ViewState, top: number | null) => {
    if (encode(view, context) !== encode(store.getState().view, context))
      changeView(store, () => view, { byKeyboard: isReadByKeyboard(), leftAt: top });
    const ignored =
      view.subject.kind === 'unknown' ? [] : ignoredValuesIn(bar.location, view, context);
    if (ignored.length > 0) store.setState({ ignoredValues: ignored });
  };
  const follow = () => {
    const asked = read();
    const top = leftAt.get(depth()) ?? null;
    const preparing = prepare(asked);
    if (!preparing) return show(asked, top);
    const from = current();
    return void preparing.then((view) => {
      // The visitor may have gone on meanwhile.
      if (current() === from) show(view, top);
    });
  };
  bar.addEventListener('popstate', follow);
  bar.addEventListener('scroll', noteScroll);
  follow();
  return () => {
    stop();
    bar.removeEventListener('popstate', follow);
    bar.removeEventListener('scroll', noteScroll);
  };
}
