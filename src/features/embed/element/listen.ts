import { heightIn } from '../frame-message';
import { limited } from './place';

/** The frames of all <region-atlas> on the page, with the element they are in: the document does not list them. */
export const OWN_FRAMES = new Map<HTMLIFrameElement, HTMLElement>();

/**
 * Gives every frame of the atlas the height it asks for. A message counts only if it comes from the atlas's
 * origin and out of a window that such a frame on this page holds, and says nothing but a height.
 *
 * @param origin of the atlas. @param frames what the addresses of its frames begin with.
 */
export function listenToFrames(origin: string, frames: string): void {
  window.addEventListener('message', ({ origin: from, source, data }) => {
    const height = from === origin && source !== null ? heightIn(data) : null;
    if (height === null) return;
    const frame = [...OWN_FRAMES.keys(), ...document.querySelectorAll('iframe')].find(
      ({ contentWindow }) => contentWindow === source,
    );
    if (frame?.src.startsWith(frames) !== true) return;
    const limits = OWN_FRAMES.get(frame);
    const least = limits?.getAttribute('min-height') ?? null;
    setHeight(frame, limited(height, least, limits?.getAttribute('max-height') ?? null));
  });
}

/**
 * Gives the inside of a frame this height, CSS pixels.
 *
 * Through the style object model, which a policy without inline styles allows. A reader who is past the frame keeps
 * their place: most browsers see to that, and for the others the page is scrolled by what the frame grew.
 */
export function setHeight(frame: HTMLIFrameElement, height: number): void {
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
