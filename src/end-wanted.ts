/** A page ends well below what is seen first; it is made ready so far ahead of the reader, CSS pixels. */
const AHEAD = 1200;

/**
 * Settles when a reader comes near an element of the page, or when what it was written for is no longer what is
 * on show. Until then it may stand as the server wrote it.
 *
 * @param change calls back once what is on show has changed; returns how to stop listening.
 */
export function whenWanted(
  element: Element | null,
  change: (callback: () => void) => () => void,
): Promise<void> {
  return new Promise((resolve) => {
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) done();
      },
      { rootMargin: `${AHEAD}px` },
    );
    const done = () => {
      observer.disconnect();
      stop();
      resolve();
    };
    const stop = change(done);
    if (element) observer.observe(element);
    else done();
  });
}
