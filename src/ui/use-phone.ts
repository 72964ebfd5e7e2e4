import { useSyncExternalStore } from 'react';

/** The page's own breakpoint (`layout.css`), in the page's letters. */
const PHONE_REM = 36;

function isPhone(): boolean {
  const { fontSize } = getComputedStyle(document.documentElement);
  return document.documentElement.clientWidth < PHONE_REM * Number.parseFloat(fontSize);
}

function subscribe(changed: () => void): () => void {
  window.addEventListener('resize', changed);
  return () => window.removeEventListener('resize', changed);
}

/** True in the browser where the page has the one column of a phone. */
export function usePhone(): boolean {
  return useSyncExternalStore(subscribe, isPhone, () => false);
}
