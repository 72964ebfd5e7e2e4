/** A page ends well below what is seen first; it is made ready so far ahead of the reader, CSS pixels. */
const AHEAD = 1200;

/** What tells that somebody reads. Not the pointer's mere being there: it may have been left lying. */
const SIGNS = ['keydown', 'pointerdown', 'focusin', 'scroll'] as const;

/**
 * Settles when somebody reads, or has begun to before the scripts were here: a key, a press, focus that moves, a page
 * that scrolls; when the element is near what is seen; or when what it was written for is no longer what is on show.
 * Until then it may stand as the server wrote it. A screen reader lists what a page offers without going there, so
 * coming near is not waited for.
 *
 * @param change calls back once what is on show has changed; returns how to stop listening.
 */
export function whenWanted(
  element: Element | null,
  change: (callback: () => void) => () => void,
): Promise<void> {
  return new Promise((resolve) => {
    const read = new AbortController();
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) done();
      },
      { rootMargin: `${AHEAD}px` },
    );
    const done = () => {
      observer.disconnect();
      read.abort();
      stop();
      resolve();
    };
    const stop = change(done);
    for (const sign of SIGNS) {
      window.addEventListener(sign, done, { capture: true, passive: true, signal: read.signal });
    }
    if (element && !hasBegun()) observer.observe(element);
    else done();
  });
}

/** Whether somebody has read before this was asked: nobody listened then, but the traces stand. */
function hasBegun(): boolean {
  return (
    (document.activeElement !== null && document.activeElement !== document.body) ||
    window.scrollY > 0
  );
}
