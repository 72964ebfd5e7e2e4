import type { ViewStore } from '../../store/view-store';

/** Events of use. A moving pointer is none. */
const INTERACTIONS = ['keydown', 'pointerdown', 'focusin', 'scroll'] as const;

/**
 * Resolves on the first user interaction, also one before this was called, when the element is in the viewport, or when
 * the view it was prerendered for has changed. Any interaction counts, wherever it is: a screen reader lists what
 * a page offers without moving there.
 */
export function whenInUse(element: Element | null, store: ViewStore): Promise<void> {
  return new Promise((resolve) => {
    const listening = new AbortController();
    const { signal } = listening;
    const observer = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) done();
    });
    const done = () => {
      observer.disconnect();
      listening.abort();
      stop();
      resolve();
    };
    const stop = store.subscribe(({ view }, before) => {
      if (view !== before.view) done();
    });
    for (const type of INTERACTIONS) {
      window.addEventListener(type, done, { capture: true, passive: true, signal });
    }
    if (element && !isInUse()) observer.observe(element);
    else done();
  });
}

/** Returns true after an interaction that nobody listened to. */
function isInUse(): boolean {
  return (
    (document.activeElement !== null && document.activeElement !== document.body) ||
    window.scrollY > 0
  );
}
