import type { Address } from '../store/url-codec';

/** The address of this page as the codecs read it. For pages that do not keep a store in step with it (`url-sync`). */
export function addressNow(): Address {
  const { pathname, search } = window.location;
  return { pathname, search };
}

/** The whole address of what is on show, to be copied or shared. */
export function currentAddress(): string {
  return window.location.href;
}

/** Where this page is read, "https://example.se". */
export function currentOrigin(): string {
  return window.location.origin;
}

/**
 * Where the atlas is served, to put before an address: what the build was told (`known`), or else, where scripts run,
 * where the page is read; "" where nobody knows.
 */
export function servedFrom(known: string, inBrowser: boolean): string {
  return known === '' && inBrowser ? currentOrigin() : known;
}

/** Writes what has been chosen into the address, in the place of what was there: the way back stays short. */
export function replaceAddress(address: string): void {
  window.history.replaceState(null, '', address);
}
