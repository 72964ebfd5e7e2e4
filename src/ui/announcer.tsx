import { createContext, use, useState, useSyncExternalStore, type ReactNode } from 'react';
import { AppContext } from '../store/app-context';
import type { ViewState } from '../store/view-state';
import { nothingChanges } from './use-hydrated';

type Announce = (text: string, isMore?: boolean) => void;

const AnnounceContext = createContext<Announce>(() => undefined);

/**
 * Returns a function that announces a completed action through the live region; with `isMore` after what has been said of the
 * same view.
 */
export function useAnnounce(): Announce {
  return use(AnnounceContext);
}

/**
 * A sentence on how an action went, to be shown, and a function that sets and says it. It is "" again when the atlas shows
 * something else than it did when the action began, and not said after that, or when the action is about another text.
 */
export function useAnnouncedStatus(about?: string): readonly [string, (sentence: string) => void] {
  const announce = useAnnounce();
  const app = use(AppContext);
  const viewNow = () => app?.store.getState().view ?? null;
  // Null on a page beside the atlas. Read from the store: a context that changed with it would have React render again what
  // is not hydrated yet.
  const view = useSyncExternalStore(
    app?.subscribe ?? nothingChanges,
    viewNow,
    () => app?.store.getInitialState().view ?? null,
  );
  const [status, setStatus] = useState({ view, about, sentence: '' });
  return [
    status.view === view && status.about === about ? status.sentence : '',
    (sentence) => {
      if (viewNow() !== view) return;
      setStatus({ view, about, sentence });
      announce(sentence);
    },
  ];
}

interface Announced {
  readonly text: string;
  readonly turn: number;
  /** The view that was shown then. */
  readonly view: ViewState | null;
}

/** Holds the page's one live region. Whoever speaks last is heard; nothing is queued. */
export function AnnouncerProvider({ children }: { readonly children: ReactNode }) {
  const app = use(AppContext);
  const [announced, setAnnounced] = useState<Announced>({ text: '', turn: 0, view: null });
  const [announce] = useState((): Announce => (text, isMore = false) => {
    const view = app?.store.getState().view ?? null;
    setAnnounced((last) => ({
      text: isMore && last.view === view ? `${last.text} ${text}`.trim() : text,
      turn: last.turn + 1,
      view,
    }));
  });
  return (
    <AnnounceContext value={announce}>
      {children}
      <div role="status" className="visually-hidden">
        {/* A new element each time, so that the same sentence is read out again. */}
        {announced.text === '' ? null : <span key={announced.turn}>{announced.text}</span>}
      </div>
    </AnnounceContext>
  );
}
