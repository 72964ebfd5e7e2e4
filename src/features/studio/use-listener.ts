import { useEffect, useEffectEvent } from 'react';

/** Has a function, always that of the last render, called with the events of a kind that reach the window. */
export function useListener<Kind extends keyof WindowEventMap>(
  kind: Kind,
  onEvent: (event: WindowEventMap[Kind]) => void,
): void {
  const onLast = useEffectEvent(onEvent);
  useEffect(() => {
    const listener = (event: WindowEventMap[Kind]) => onLast(event);
    window.addEventListener(kind, listener);
    return () => window.removeEventListener(kind, listener);
  }, [kind]);
}
