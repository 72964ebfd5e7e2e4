import type { RegionCode } from '../domain/model/region';
import type { MapRenderer, ScreenPoint } from './renderer';

/** What the visitor does on the map with a mouse, a pen or a finger. */
export interface PointerEvents {
  /** The pointer is over a region, or over none. `point` is where a name can be shown. */
  hover(code: RegionCode | null, point: ScreenPoint | null): void;
  /** A region was clicked or tapped, perhaps with what asks for a new tab or window. */
  select(code: RegionCode, inNewTab: boolean): void;
}

export const MIDDLE_BUTTON = 1;

/** True for a click that asks for a new tab or window. */
export const asksForTab = ({ button, ctrlKey, metaKey, shiftKey }: MouseEvent): boolean =>
  button === MIDDLE_BUTTON || ctrlKey || metaKey || shiftKey;

/** A click on the zoomable map that ends so far from where it began is a drag, CSS pixels. */
const DRAG = 3;

/** A click so soon after another, ms, and so near it, CSS pixels, is the second of a double click or tap. */
const DOUBLE = { within: 400, near: 24 };

/**
 * Reports what the visitor points at and clicks on the map: the region that `regionAt` finds. A finger does not hover; its
 * tap selects. Returns the function that says that the pointer has left, as when the map moves, and the one that stops it all.
 */
export function listenToPointer(
  stage: HTMLElement,
  regionAt: MapRenderer['regionAt'],
  events: PointerEvents,
) {
  let over: RegionCode | null = null;
  let frame = 0;
  let pressed: MouseEvent | null = null;
  let clicked: MouseEvent | null = null;
  const codeAt = (event: MouseEvent) =>
    isOnMap(event) ? regionAt({ x: event.clientX, y: event.clientY }) : null;
  const report = (code: RegionCode | null, point: ScreenPoint | null) => {
    if (code === null && over === null) return;
    over = code;
    stage.toggleAttribute('data-hovered', code !== null);
    events.hover(code, code === null ? null : point);
  };
  const leave = () => {
    cancelAnimationFrame(frame);
    report(null, null);
  };
  const move = (event: PointerEvent) => {
    if (event.pointerType === 'touch' || event.buttons !== 0) return;
    cancelAnimationFrame(frame);
    // A mouse reports many more places than there are frames to show them in.
    frame = requestAnimationFrame(() => {
      const { left, top } = stage.getBoundingClientRect();
      report(codeAt(event), { x: event.clientX - left, y: event.clientY - top });
    });
  };
  const press = (event: MouseEvent) => {
    pressed = event;
    // Pressing would start to scroll where a click is to open a tab.
    if (event.button === MIDDLE_BUTTON && codeAt(event) !== null) event.preventDefault();
  };
  const click = (event: MouseEvent) => {
    if (event.button > MIDDLE_BUTTON || isDrag(pressed, event)) return;
    const inNewTab = asksForTab(event);
    // On a region of the drawing it is the browser that opens its link in a new tab.
    if (inNewTab && isWithin(event, 'a')) return;
    const code = codeAt(event);
    if (code === null) return;
    event.preventDefault();
    leave();
    const isSecond = isDouble(clicked, event);
    clicked = event;
    // After the first of them the map can have another size, and another region be where the finger is.
    if (inNewTab || !isSecond) events.select(code, inNewTab);
  };
  const listening = new AbortController();
  const { signal } = listening;
  stage.addEventListener('pointermove', move, { signal });
  stage.addEventListener('pointerleave', leave, { signal });
  stage.addEventListener('mousedown', press, { signal });
  stage.addEventListener('click', click, { signal });
  stage.addEventListener('auxclick', click, { signal });
  return { leave, dispose: () => listening.abort() };
}

const isWithin = ({ target }: Event, selector: string) =>
  target instanceof Element && target.closest(selector) !== null;

/** False on controls, which lie over the map. */
const isOnMap = (event: Event) => !isWithin(event, '[data-map-overlay]');

function isDrag(from: MouseEvent | null, to: MouseEvent): boolean {
  return from !== null && isWithin(to, 'canvas') && distance(from, to) >= DRAG;
}

/** Not every browser counts the taps of a finger, and a busy page gets them late. */
const isDouble = (first: MouseEvent | null, next: MouseEvent) =>
  next.detail > 1 ||
  (first !== null &&
    next.timeStamp - first.timeStamp < DOUBLE.within &&
    distance(first, next) < DOUBLE.near);

const distance = (from: MouseEvent, to: MouseEvent) =>
  Math.hypot(to.clientX - from.clientX, to.clientY - from.clientY);
