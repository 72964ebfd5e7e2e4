import type { AppContextValue } from '../store/app-context';

/**
 * Returns the origin to put before an address: what the build was told (`known`), or else, where scripts run, that of the
 * page; "" where nobody knows.
 */
export function servedFrom(known: string, inBrowser: boolean): string {
  return known === '' && inBrowser ? window.location.origin : known;
}

/** Returns the whole address where the pages of the atlas begin; null for a draft, whose pages only its browser can show. */
export function rootOf({
  publishedCopy,
  codec,
  draft,
}: Pick<AppContextValue, 'publishedCopy' | 'codec' | 'draft'>): string | null {
  return draft ? null : servedFrom(publishedCopy.origin, true) + codec.base;
}
