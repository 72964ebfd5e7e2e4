import type { Address } from './url-codec';

/** The address of this page as the codecs read it. For pages that do not keep a store in step with it (`url-sync`). */
export function addressNow(): Address {
  const { pathname, search } = window.location;
  return { pathname, search };
}

/** Writes what has been chosen into the address, in the place of what was there: the way back stays short. */
export function replaceAddress(address: string): void {
  window.history.replaceState(null, '', address);
}
