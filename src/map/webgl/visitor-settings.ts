import type { Scheme } from '../../domain/choropleth/palette';

const FORCED = '(forced-colors: active)';
const DARK = '(prefers-color-scheme: dark)';
const MORE_CONTRAST = '(prefers-contrast: more)';
const REDUCED_MOTION = '(prefers-reduced-motion: reduce)';

/** The scheme the visitor has asked the browser for; forced colours outrank dark. */
export function visitorScheme(): Scheme {
  if (matchMedia(FORCED).matches) return 'forced';
  return matchMedia(DARK).matches ? 'dark' : 'light';
}

/** Tells of every change of the visitor's scheme or wish for contrast. Returns the function that ends it. */
export function watchScheme(changed: (scheme: Scheme) => void): () => void {
  const queries = [FORCED, DARK, MORE_CONTRAST].map((query) => matchMedia(query));
  const tell = () => changed(visitorScheme());
  for (const query of queries) query.addEventListener('change', tell);
  return () => {
    for (const query of queries) query.removeEventListener('change', tell);
  };
}

export function visitorWantsContrast(): boolean {
  return matchMedia(MORE_CONTRAST).matches;
}

export function visitorReducesMotion(): boolean {
  return matchMedia(REDUCED_MOTION).matches;
}
