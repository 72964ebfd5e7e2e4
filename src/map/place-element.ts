import type { StagePoint } from './renderer';

/** From so far to the right, as a share of the stage, a name stands to the left of its point. */
const FAR_RIGHT = 0.6;

/**
 * Puts an element at a point of the stage through the style object model, which a strict content security policy
 * allows where a style attribute is not.
 */
export function placeElement(element: HTMLElement, point: StagePoint, stageWidth: number): void {
  element.style.setProperty('--x', `${Math.round(point.x)}px`);
  element.style.setProperty('--y', `${Math.round(point.y)}px`);
  element.classList.toggle('is-left', point.x > stageWidth * FAR_RIGHT);
}
