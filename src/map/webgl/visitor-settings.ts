import { PAGE_FONT_SIZE } from '../../domain/geography/labels';
import type { Scheme } from '../../domain/choropleth/palette';

const FORCED = '(forced-colors: active)';
const DARK = '(prefers-color-scheme: dark)';
const MORE_CONTRAST = '(prefers-contrast: more)';
const REDUCED_MOTION = '(prefers-reduced-motion: reduce)';

/** The colour scheme that the visitor asks for; forced colours before dark. */
export function visitorScheme(): Scheme {
  if (matchMedia(FORCED).matches) return 'forced';
  return matchMedia(DARK).matches ? 'dark' : 'light';
}

/** Calls back at every change of the visitor's scheme or contrast. Returns the function that stops it. */
export function watchScheme(changed: (scheme: Scheme) => void): () => void {
  const queries = [FORCED, DARK, MORE_CONTRAST].map((query) => matchMedia(query));
  const report = () => changed(visitorScheme());
  for (const query of queries) query.addEventListener('change', report);
  return () => {
    for (const query of queries) query.removeEventListener('change', report);
  };
}

export function visitorWantsContrast(): boolean {
  return matchMedia(MORE_CONTRAST).matches;
}

export function visitorReducesMotion(): boolean {
  return matchMedia(REDUCED_MOTION).matches;
}

/** How large the visitor's letters are, compared with the page's ordinary ones. */
export function visitorLetterScale(): number {
  const { fontSize } = getComputedStyle(document.documentElement);
  return Number.parseFloat(fontSize) / PAGE_FONT_SIZE;
}
