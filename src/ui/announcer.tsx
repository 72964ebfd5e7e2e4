import { createContext, use, useState, type ReactNode } from 'react';

const AnnounceContext = createContext<(text: string) => void>(() => undefined);

/** A function that says a completed action, politely, to who cannot see it. */
export function useAnnounce(): (text: string) => void {
  return use(AnnounceContext);
}

/** Holds the page's one live region. Whoever speaks last is heard; nothing is queued. */
export function AnnouncerProvider({ children }: { readonly children: ReactNode }) {
  const [text, setText] = useState('');
  return (
    <AnnounceContext value={setText}>
      {children}
      <div role="status" className="visually-hidden">
        {text}
      </div>
    </AnnounceContext>
  );
}
