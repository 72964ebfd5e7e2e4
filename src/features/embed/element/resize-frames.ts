import { HEIGHT_REQUEST, heightIn } from '../frame-message';
import { clampHeight } from './view-attributes';

/** The frames inside <region-atlas> elements, which `document.querySelectorAll` does not find, with their elements. */
export const ELEMENT_FRAMES = new Map<HTMLIFrameElement, HTMLElement>();

/**
 * Gives every frame of the atlas the height it reports. Ignores messages from other origins and from anything but
 * a frame of the atlas on this page.
 *
 * @param origin of the atlas.
 * @param frames the prefix of its frames' addresses.
 */
export function resizeFrames(origin: string, frames: string): void {
  window.addEventListener('message', ({ origin: from, source, data }) => {
    const height = from === origin && source !== null ? heightIn(data) : null;
    if (height === null) return;
    const frame = [...ELEMENT_FRAMES.keys(), ...document.querySelectorAll('iframe')].find(
      ({ contentWindow }) => contentWindow === source,
    );
    if (frame?.src.startsWith(frames) !== true) return;
    setHeight(frame, height, ELEMENT_FRAMES.get(frame));
  });
  // Frames in the page's own markup may have reported before.
  for (const frame of document.querySelectorAll('iframe')) {
    if (frame.src.startsWith(frames)) frame.contentWindow?.postMessage(HEIGHT_REQUEST, origin);
  }
}

/**
 * Sets the inner height of a frame, in CSS pixels, within the limits of its element, through the CSSOM, which a policy
 * without inline styles allows. Scrolls the page by the difference where a reader is past the frame and the browser has
 * no scroll anchoring.
 */
export function setHeight(
  frame: HTMLIFrameElement,
  asked: number,
  element: HTMLElement | undefined,
): void {
  const least = element?.getAttribute('min-height');
  const height = clampHeight(asked, least, element?.getAttribute('max-height'));
  const before = frame.getBoundingClientRect();
  const edges =
    getComputedStyle(frame).boxSizing === 'border-box'
      ? frame.offsetHeight - frame.clientHeight
      : 0;
  frame.style.setProperty('height', `${height + edges}px`);
  const grown = frame.getBoundingClientRect().height - before.height;
  if (grown !== 0 && before.bottom < 0 && !CSS.supports('overflow-anchor', 'auto')) {
    window.scrollBy({ top: grown, behavior: 'instant' });
  }
}
