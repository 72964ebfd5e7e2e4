/**
 * Writes an address into the browser's history, with `write`. Returns false where the browser refuses, as Safari does after a
 * hundred in half a minute: the address stays as it was, and the page goes on.
 */
export function writeAddress(write: () => void): boolean {
  try {
    write();
    return true;
  } catch {
    return false;
  }
}
