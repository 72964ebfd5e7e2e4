import { createContext, use, useState, useSyncExternalStore, type ReactNode } from 'react';
import { AppContext } from '../store/app-context';
import { nothingChanges } from './use-hydrated';

const AnnounceContext = createContext<(text: string) => void>(() => undefined);

/** Returns a function that announces a completed action through the live region. */
export function useAnnounce(): (text: string) => void {
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

/** Holds the page's one live region. Whoever speaks last is heard; nothing is queued. */
export function AnnouncerProvider({ children }: { readonly children: ReactNode }) {
  const [announced, setAnnounced] = useState({ text: '', turn: 0 });
  const [announce] = useState(
    () => (text: string) => setAnnounced(({ turn }) => ({ text, turn: turn + 1 })),
  );
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
