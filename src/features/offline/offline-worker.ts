import { fillCache } from './fill';
import { NOT_FOUND_FILE, type OfflineManifest } from './manifest';
import { routeOf } from './route';
import {
  cacheName,
  forgetClosed,
  NETWORK,
  readVersionState,
  takeCharge,
  uselessCaches,
  writeVersionState,
  type VersionState,
} from './versions';

/** What the worker needs of its surroundings, so that it can be tried without a browser. */
export interface Surroundings {
  readonly scope: URL;
  readonly storage: CacheStorage;
  readonly fetch: typeof fetch;
  /** The ids of all windows and workers of the atlas that are open. */
  readonly openClients: () => Promise<readonly string[]>;
  readonly claim: () => Promise<void>;
}

/** One request, and who asks. */
export interface Ask {
  readonly request: Request;
  readonly asPage: boolean;
  readonly clientId: string;
  /** The id of the page that the answer becomes, or "". */
  readonly resultingClientId: string;
}

/** The service worker's work, apart from the browser's events. */
export interface OfflineWorker {
  readonly install: () => Promise<void>;
  readonly activate: () => Promise<void>;
  readonly answer: (ask: Ask) => Promise<Response>;
  /** Forgets closed pages and deletes versions that nobody reads any more. The page being opened stays. */
  readonly tidy: (opening: string) => Promise<void>;
}

export function createOfflineWorker(manifest: OfflineManifest, world: Surroundings): OfflineWorker {
  const { scope, storage } = world;
  const name = cacheName(scope, manifest);
  let versions: Promise<VersionState> | null = null;
  const remembered = () => (versions ??= readVersionState(storage, scope));

  async function remember(next: VersionState): Promise<void> {
    versions = Promise.resolve(next);
    await writeVersionState(storage, scope, next);
    const useless = uselessCaches(await storage.keys(), next, scope);
    await Promise.all(useless.map((old) => storage.delete(old)));
  }

  async function stored(path: string, from = name): Promise<Response | undefined> {
    if (!(await storage.has(from))) return undefined;
    const cache = await storage.open(from);
    return cache.match(new URL(path, scope).href, { ignoreVary: true });
  }

  async function notFound(): Promise<Response> {
    const page = await stored(NOT_FOUND_FILE);
    return new Response(page?.body ?? null, { status: 404, headers: page?.headers ?? {} });
  }

  async function unknownPage({ request, resultingClientId }: Ask): Promise<Response> {
    const response = await world.fetch(request).catch(() => null);
    if (response === null || response.status === 404) return notFound();
    const { active, pins } = await remembered();
    await remember({ active, pins: { ...pins, [resultingClientId]: NETWORK } });
    return response;
  }

  return {
    async install() {
      await fillCache(await storage.open(name), manifest, scope, world.fetch);
    },
    async activate() {
      const before = await readVersionState(storage, scope);
      await remember(takeCharge(before, name, await world.openClients()));
      // The first version serves the page that brought it; a later one waits for pages of its own.
      if (before.active === null) await world.claim();
    },
    async answer(ask) {
      const { request, asPage } = ask;
      const route = routeOf(new URL(request.url), asPage, scope, manifest.files);
      if (route.kind === 'redirect') {
        const { search } = new URL(request.url);
        return Response.redirect(new URL(route.path + search, scope).href, 301);
      }
      if (route.kind === 'unknown-page') return unknownPage(ask);
      const pin = asPage ? undefined : (await remembered()).pins[ask.clientId];
      if (pin === NETWORK) return world.fetch(request);
      const path = new URL(request.url).pathname.slice(scope.pathname.length);
      const file = route.kind === 'file' || pin !== undefined ? await stored(path, pin) : undefined;
      return file ?? world.fetch(request);
    },
    async tidy(opening) {
      const open = [...(await world.openClients()), opening];
      const now = await remembered();
      if (Object.keys(now.pins).length > 0) await remember(forgetClosed(now, open));
    },
  };
}
