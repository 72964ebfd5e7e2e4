import type { ScreenPoint } from './renderer';

/** The share of the stage's width beyond which a name is placed to the left of its point. */
const FAR_RIGHT = 0.6;

/**
 * Places an element at a point of the stage. Sets custom properties from script, which a strict content security
 * policy allows, unlike a style attribute.
 */
export function placeElement(element: HTMLElement, point: ScreenPoint, stageWidth: number): void {
  element.style.setProperty('--x', `${Math.round(point.x)}px`);
  element.style.setProperty('--y', `${Math.round(point.y)}px`);
  element.classList.toggle('is-left', point.x > stageWidth * FAR_RIGHT);
}
