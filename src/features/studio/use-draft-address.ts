import { useEffect, useRef } from 'react';
import { draftIn, withDraft } from '../../store/draft-address';
import { writeAddress } from '../../store/write-address';
import { useListener } from './use-listener';

/**
 * Returns a function that writes the id of the open draft into the address, "" for none, so that a reload and Back lead to
 * it. Where Back leads to another draft, the page is loaded anew.
 * @param asked the draft that the address named when the page was loaded.
 */
export function useDraftAddress(asked: string): (id: string, isNewEntry: boolean) => void {
  const named = useRef(asked);
  // Also told where only the fragment becomes another one.
  useListener('popstate', () => {
    if (draftIn(window.location.search) !== named.current) window.location.reload();
  });
  return (id, isNewEntry) => {
    if (id === named.current) return;
    const { pathname } = window.location;
    const address = withDraft('', pathname, id);
    const isWritten = writeAddress(() => {
      if (isNewEntry) window.history.pushState(null, '', address);
      else window.history.replaceState(null, '', address + window.location.hash);
    });
    if (isWritten) named.current = id;
  };
}

/** Moves the focus to the heading that the address names, or that of such a step, once, when its draft is there. */
export function useStepOfAddress(isThere: boolean): void {
  const isPending = useRef(true);
  useEffect(() => {
    if (!isThere || !isPending.current) return;
    isPending.current = false;
    const step = document.getElementById(window.location.hash.slice(1));
    // Somebody may have gone on meanwhile.
    if (document.activeElement === document.body) (step?.querySelector('h2') ?? step)?.focus();
  }, [isThere]);
}
