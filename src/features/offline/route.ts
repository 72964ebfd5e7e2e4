import type { OfflineManifest } from './manifest';

/** How a request is answered: from a file of this version, by sending the reader on, or from elsewhere. */
export type Route =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'redirect'; readonly path: string }
  /** A page that this version does not have. A newer one may. */
  | { readonly kind: 'unknown-page' }
  | { readonly kind: 'elsewhere' };

/**
 * Routes an address. Queries are ignored, because they say what to show on a page, not which page.
 * `scope` is the address of the home page; `asPage` is true for what the reader opens in the window.
 */
export function routeOf(
  address: URL,
  asPage: boolean,
  scope: URL,
  files: OfflineManifest['files'],
): Route {
  const inScope = address.origin === scope.origin && address.pathname.startsWith(scope.pathname);
  if (!inScope) return { kind: 'elsewhere' };
  const path = address.pathname.slice(scope.pathname.length);
  if (Object.hasOwn(files, path)) return { kind: 'file', path };
  if (!asPage) return { kind: 'elsewhere' };
  const folder = path.endsWith('/index.html') ? path.slice(0, -'index.html'.length) : `${path}/`;
  const page = path === 'index.html' ? '' : folder;
  return Object.hasOwn(files, page) ? { kind: 'redirect', path: page } : { kind: 'unknown-page' };
}
