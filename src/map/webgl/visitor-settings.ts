import { PAGE_FONT_SIZE } from '../../domain/geography/labels';
import { coloursOf, type Colours } from './colours';

const FORCED = '(forced-colors: active)';
const DARK = '(prefers-color-scheme: dark)';
const MORE_CONTRAST = '(prefers-contrast: more)';
const REDUCED_MOTION = '(prefers-reduced-motion: reduce)';

/** The colours that the visitor asks for: those of the style sheet, below `host`. */
export function visitorColours(host: HTMLElement): Colours {
  const style = getComputedStyle(host);
  return coloursOf(
    (name) => style.getPropertyValue(name).trim(),
    matchMedia(FORCED).matches ? (colour) => systemColour(host, colour) : null,
  );
}

/** Calls back at every change of the visitor's scheme or contrast. Returns the function that stops it. */
export function watchColours(changed: () => void): () => void {
  const queries = [FORCED, DARK, MORE_CONTRAST].map((query) => matchMedia(query));
  for (const query of queries) query.addEventListener('change', changed);
  return () => {
    for (const query of queries) query.removeEventListener('change', changed);
  };
}

export function visitorReducesMotion(): boolean {
  return matchMedia(REDUCED_MOTION).matches;
}

/** How large the letters of `names` are, compared with those of a page whose visitor has not changed them. */
export function letterScale(names: Element): number {
  const { fontSize } = getComputedStyle(names);
  return Number.parseFloat(fontSize) / PAGE_FONT_SIZE;
}

/** A CSS system colour as rgb(), read from the computed style of an element that is put below `host` for a moment. */
function systemColour(host: HTMLElement, colour: string): string {
  const probe = host.ownerDocument.createElement('span');
  probe.style.color = colour;
  host.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}
