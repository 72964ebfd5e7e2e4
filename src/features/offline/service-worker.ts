import { TAKE_OVER, type OfflineManifest } from './manifest';
import { createOfflineWorker } from './offline-worker';

/** Put in by the build (scripts/build-pages/offline.ts). */
declare const OFFLINE_MANIFEST: OfflineManifest;

/** The little of a service worker's scope that is used here; the DOM's types, which the pages need, have none of it. */
interface LifecycleEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface RequestEvent extends LifecycleEvent {
  readonly request: Request;
  readonly clientId: string;
  readonly resultingClientId: string;
  respondWith(response: Promise<Response>): void;
}
interface WorkerScope {
  readonly registration: { readonly scope: string };
  readonly clients: {
    matchAll(options: object): Promise<readonly { readonly id: string }[]>;
    claim(): Promise<void>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: LifecycleEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: RequestEvent) => void): void;
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
}
declare const self: WorkerScope;

const scope = new URL(self.registration.scope);
const worker = createOfflineWorker(OFFLINE_MANIFEST, {
  scope,
  storage: caches,
  fetch: (input, options) => fetch(input, options),
  openClients: async () => {
    const clients = await self.clients.matchAll({ type: 'all', includeUncontrolled: true });
    return clients.map(({ id }) => id);
  },
  claim: () => self.clients.claim(),
});

self.addEventListener('install', (event) => event.waitUntil(worker.install()));
self.addEventListener('activate', (event) => event.waitUntil(worker.activate()));
self.addEventListener('message', (event) => {
  if (event.data === TAKE_OVER) void self.skipWaiting();
});
self.addEventListener('fetch', (event) => {
  const { request, clientId, resultingClientId } = event;
  const ours = new URL(request.url).href.startsWith(scope.href);
  if (request.method !== 'GET' || !ours) return;
  const asPage = request.mode === 'navigate';
  event.respondWith(worker.answer({ request, asPage, clientId, resultingClientId }));
  if (asPage) event.waitUntil(worker.tidy(resultingClientId));
});
