/**
 * Runs `work` once `element` takes up room: at once where it does, and otherwise when it is first shown.
 * `work` returns how to call off what it began. Returns the function that calls off everything.
 */
export function whenShown(element: Element, work: () => () => void): () => void {
  let callOff: () => void = () => undefined;
  const observer = new ResizeObserver(([entry]) => {
    if (!entry || entry.contentRect.width === 0) return;
    observer.disconnect();
    callOff = work();
  });
  observer.observe(element);
  return () => {
    observer.disconnect();
    callOff();
  };
}
