import { useEffect, useMemo, useState } from 'react';
import { MOST_OFFERED } from './choices';
import type { SearchLoader } from './loader';
import type { Found, SearchEngine } from './engine';

/** What is found for a text: at once, as soon as the search is there. */
export type Finding =
  | { readonly state: 'waiting' | 'missing' }
  | { readonly state: 'found'; readonly found: Found };

/** Follows a text from key to key. */
export function useFinding(door: SearchLoader, text: string): Finding {
  const [engine, setEngine] = useState<{ readonly ready: SearchEngine | null } | null>(null);
  useEffect(() => {
    let ended = false;
    const settle = (ready: SearchEngine | null) => {
      if (!ended) setEngine({ ready });
    };
    door.engine().then(settle, () => settle(null));
    return () => {
      ended = true;
    };
  }, [door]);
  return useMemo((): Finding => {
    if (!engine) return { state: 'waiting' };
    return engine.ready
      ? { state: 'found', found: engine.ready.find(text, MOST_OFFERED) }
      : { state: 'missing' };
  }, [engine, text]);
}
