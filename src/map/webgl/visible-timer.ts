const TICK = 500;

/**
 * Calls back after a number of milliseconds during which the page was visible: a page in the background draws
 * nothing. Returns the function that cancels it.
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
