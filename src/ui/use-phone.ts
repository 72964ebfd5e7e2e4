import { useSyncExternalStore } from 'react';

/** The page's own breakpoints (`layout.css`, `low-window.css`), in the page's letters and in CSS pixels. */
const PHONE_REM = 36;
const LANDSCAPE_REM = 60;
const LANDSCAPE_HEIGHT = 480;

function isPhone(): boolean {
  const { fontSize } = getComputedStyle(document.documentElement);
  const least = window.innerHeight < LANDSCAPE_HEIGHT ? LANDSCAPE_REM : PHONE_REM;
  return document.documentElement.clientWidth < least * Number.parseFloat(fontSize);
}

function subscribe(changed: () => void): () => void {
  window.addEventListener('resize', changed);
  return () => window.removeEventListener('resize', changed);
}

/** True in the browser where the page is laid out for a phone, upright or in landscape. */
export function usePhone(): boolean {
  return useSyncExternalStore(subscribe, isPhone, () => false);
}
