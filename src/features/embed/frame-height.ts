import { isAsk, heightMessage } from './frame-message';

/**
 * Tells the page around the frame how tall the frame would like to be, whenever that changes, and when it
 * asks. The message is a number and no secret, so it is for any page that the frame may stand in; it is that
 * page's to check who sent it. Nothing else passes between the two, so the view cannot be changed.
 */
export function reportHeight(main: HTMLElement): void {
  if (window.parent === window) return;
  let told = 0;
  const tell = (again: boolean) => {
    const height = naturalHeight(main);
    if (height === told && !again) return;
    told = height;
    window.parent.postMessage(heightMessage(height), '*');
  };
  new ResizeObserver(() => tell(false)).observe(main);
  // A wider frame may have the same height as before and still want another.
  window.addEventListener('resize', () => tell(false));
  void document.fonts.ready.then(() => tell(false));
  window.addEventListener('message', ({ source, data }) => {
    if (source === window.parent && isAsk(data)) tell(true);
  });
  tell(false);
}

/** How tall the page is when the map has the size it would have by itself, whatever the frame's height is now. */
function naturalHeight(main: HTMLElement): number {
  const { classList } = document.documentElement;
  classList.add('is-measured');
  const { height } = main.getBoundingClientRect();
  classList.remove('is-measured');
  return Math.ceil(height);
}
