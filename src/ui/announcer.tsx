import { createContext, use, useState, type ReactNode } from 'react';

const AnnounceContext = createContext<(text: string) => void>(() => undefined);

/** A function that says a completed action, politely, to who cannot see it. */
export function useAnnounce(): (text: string) => void {
  return use(AnnounceContext);
}

/** A sentence on how an action went, to be shown, and a function that sets and says it. */
export function useAnnouncedStatus(): readonly [string, (sentence: string) => void] {
  const announce = useAnnounce();
  const [status, setStatus] = useState('');
  return [
    status,
    (sentence) => {
      setStatus(sentence);
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
