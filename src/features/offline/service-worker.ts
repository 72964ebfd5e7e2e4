import { cacheNames, clientsClaim } from 'workbox-core';
import { addPlugins, getCacheKeyForURL, matchPrecache, precache } from 'workbox-precaching';
import { isData, shellOf, TAKE_OVER, type OfflineFile } from './manifest';

/** Put in by the build (scripts/build-pages/offline.ts). */
declare const OFFLINE_FILES: readonly OfflineFile[];
declare const OFFLINE_PAGES: readonly string[];

/** The little of a service worker's scope that is used here; the DOM's types, which the pages need, have none of it. */
interface RequestEvent extends Event {
  readonly request: Request;
  waitUntil(work: Promise<unknown>): void;
  respondWith(response: Promise<Response>): void;
}
interface WorkerScope {
  readonly registration: { readonly scope: string };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'fetch', listener: (event: RequestEvent) => void): void;
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
}
declare const self: WorkerScope;

type Answering = Pick<RequestEvent, 'request' | 'waitUntil'>;

const scope = new URL(self.registration.scope);

// What the visit has fetched already is only asked about, not fetched again.
addPlugins([
  {
    requestWillFetch: ({ request }) =>
      Promise.resolve(
        request.cache === 'reload' ? new Request(request, { cache: 'no-cache' }) : request,
      ),
  },
]);
precache([...OFFLINE_FILES]);

/** Keeps data in the copy as it was fetched last: a steward may replace it on the host without a build. */
async function keep(path: string, response: Response): Promise<void> {
  const key = getCacheKeyForURL(scope.pathname + path);
  if (key === undefined) return;
  const cache = await caches.open(cacheNames.precache);
  await cache.put(key, response);
}

/** Pages and data come from the network where there is one, hashed files from the copy where it has them. */
async function answer({ request, waitUntil }: Answering): Promise<Response> {
  const { href, pathname } = new URL(request.url);
  const path = pathname.slice(scope.pathname.length);
  const stored = () =>
    matchPrecache(
      request.mode === 'navigate' ? shellOf(path, OFFLINE_PAGES) : scope.pathname + path,
    );
  if (path.startsWith('assets/')) return (await stored()) ?? fetch(href);
  try {
    const response = await fetch(request);
    if (isData(path) && response.ok) waitUntil(keep(path, response.clone()));
    return response;
  } catch (error) {
    const copy = await stored();
    if (copy) return copy;
    throw error;
  }
}

clientsClaim();
self.addEventListener('message', (event) => {
  if (event.data === TAKE_OVER) void self.skipWaiting();
});
self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(scope.href)) return;
  event.respondWith(answer({ request, waitUntil: (work) => event.waitUntil(work) }));
});
