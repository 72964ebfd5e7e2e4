const TICK = 500;

/**
 * Calls back after so many milliseconds of a visible page. A page in the background draws nothing, so
 * its time must not count against the map. Returns the function that cancels it.
 */
export function afterVisible(ms: number, callback: () => void): () => void {
  let left = ms;
  const timer = setInterval(() => {
    if (document.visibilityState !== 'visible') return;
    left -= TICK;
    if (left > 0) return;
    clearInterval(timer);
    callback();
  }, TICK);
  return () => clearInterval(timer);
}
