import type { AppContextValue } from '../store/app-context';
import type { Address } from '../store/url-codec';

/** The address of this page as the codecs read it. For pages that do not keep a store in step with it (`url-sync`). */
export function addressNow(): Address {
  const { pathname, search } = window.location;
  return { pathname, search };
}

/**
 * Where the atlas is served, to put before an address: what the build was told (`known`), or else, where scripts run,
 * where the page is read; "" where nobody knows.
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
