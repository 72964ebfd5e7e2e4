import type { RefCallback } from 'react';

/** Dispatches the focus event of what got the focus before the page's scripts listened. */
export function replayFocus(): void {
  const focused = document.activeElement;
  if (focused && focused !== document.body && document.hasFocus()) {
    focused.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
  }
}

/**
 * Returns a function that gives the focus back to the element that has it now, where nothing else has got it, or to what
 * has taken its place: the element with its id, or of its kind at its place within the nearest element with an id.
 */
export function rememberFocus(): () => void {
  const focused = document.activeElement;
  const scope = focused?.closest('[id]');
  if (!(focused instanceof HTMLElement) || !scope) return () => undefined;
  const index = [...scope.querySelectorAll(focused.localName)].indexOf(focused);
  const successor = () => {
    const now = document.getElementById(scope.id);
    return index === -1 ? now : now?.querySelectorAll<HTMLElement>(focused.localName)[index];
  };
  return () => {
    // Focus is not taken from what has it here, from the page around a frame, or from another window.
    if (document.activeElement !== document.body || !document.hasFocus()) return;
    (focused.isConnected ? focused : successor())?.focus({ preventScroll: true });
  };
}

/** Returns a ref for an element that is rendered in one place or another: what has the focus in it keeps it. */
export function keptFocus(): RefCallback<HTMLElement> {
  let refocus: (() => void) | null = null;
  return (element) => {
    refocus?.();
    return () => {
      refocus = element?.contains(document.activeElement) ? rememberFocus() : null;
    };
  };
}
