import { createContext, use, useState, type ReactNode } from 'react';

const AnnounceContext = createContext<(text: string) => void>(() => undefined);

/** A function that says a completed action, politely, to who cannot see it. */
export function useAnnounce(): (text: string) => void {
  return use(AnnounceContext);
}

const ShownContext = createContext<unknown>(null);

/**
 * A sentence on how an action went, to be shown, and a function that sets and says it. It is "" again when the page
 * shows something else than it did then.
 */
export function useAnnouncedStatus(): readonly [string, (sentence: string) => void] {
  const announce = useAnnounce();
  const shown = use(ShownContext);
  const [status, setStatus] = useState({ shown, sentence: '' });
  return [
    status.shown === shown ? status.sentence : '',
    (sentence) => {
      setStatus({ shown, sentence });
      announce(sentence);
    },
  ];
}

interface AnnouncerProviderProps {
  readonly children: ReactNode;
  /** What the page shows: another value when it shows something else. */
  readonly shown?: unknown;
}

/** Holds the page's one live region. Whoever speaks last is heard; nothing is queued. */
export function AnnouncerProvider({ children, shown = null }: AnnouncerProviderProps) {
  const [announced, setAnnounced] = useState({ text: '', turn: 0 });
  const [announce] = useState(
    () => (text: string) => setAnnounced(({ turn }) => ({ text, turn: turn + 1 })),
  );
  return (
    <AnnounceContext value={announce}>
      <ShownContext value={shown}>{children}</ShownContext>
      <div role="status" className="visually-hidden">
        {/* A new element each time, so that the same sentence is read out again. */}
        {announced.text === '' ? null : <span key={announced.turn}>{announced.text}</span>}
      </div>
    </AnnounceContext>
  );
}
