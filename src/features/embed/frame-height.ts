import { isHeightRequest, heightMessage } from './frame-message';

/**
 * Posts the frame's natural height to the parent page whenever it changes or the parent asks. The height is no
 * secret, so the target origin is "*"; the parent checks who sent it.
 */
export function reportHeight(main: HTMLElement): void {
  if (window.parent === window) return;
  let reported = 0;
  const report = (again: boolean) => {
    const height = naturalHeight(main);
    if (height === reported && !again) return;
    reported = height;
    window.parent.postMessage(heightMessage(height), '*');
  };
  new ResizeObserver(() => report(false)).observe(main);
  // A wider frame can keep its height and have another natural height.
  window.addEventListener('resize', () => report(false));
  void document.fonts.ready.then(() => report(false));
  window.addEventListener('message', ({ source, data }) => {
    if (source === window.parent && isHeightRequest(data)) report(true);
  });
  report(false);
}

/** Returns the height in CSS pixels with the map at its natural size, whatever the frame's height is now. */
function naturalHeight(main: HTMLElement): number {
  const { classList } = document.documentElement;
  classList.add('is-measured');
  const { height } = main.getBoundingClientRect();
  classList.remove('is-measured');
  return Math.ceil(height);
}
