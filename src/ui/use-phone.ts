import { useSyncExternalStore } from 'react';

/** The page's own breakpoints (`layout.css`, `low-window.css`), in the page's letters and in CSS pixels. */
const PHONE_REM = 36;
const BESIDE_REM = 60;
const LOW = 480;

function isPhone(): boolean {
  const { fontSize } = getComputedStyle(document.documentElement);
  const least = window.innerHeight < LOW ? BESIDE_REM : PHONE_REM;
  return document.documentElement.clientWidth < least * Number.parseFloat(fontSize);
}

function subscribe(changed: () => void): () => void {
  window.addEventListener('resize', changed);
  return () => window.removeEventListener('resize', changed);
}

/** True in the browser where the page has the one column of a phone, or is that of a phone that lies down. */
export function usePhone(): boolean {
  return useSyncExternalStore(subscribe, isPhone, () => false);
}
