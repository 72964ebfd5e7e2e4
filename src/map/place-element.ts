import { useCallback } from 'react';
import type { StagePoint } from './renderer';

/**
 * A ref that puts an element at a point of the stage through the style object model, which a strict
 * content security policy allows where a style attribute is not.
 */
export function useLayoutRef(point: StagePoint | null): (element: HTMLElement | null) => void {
  return useCallback(
    (element) => {
      if (!element || !point) return;
      element.style.setProperty('--x', `${Math.round(point.x)}px`);
      element.style.setProperty('--y', `${Math.round(point.y)}px`);
      element.classList.toggle(
        'is-left',
        point.x > (element.parentElement?.clientWidth ?? 0) * 0.6,
      );
    },
    [point],
  );
}
