import type { OfflineManifest } from './manifest';

/** A window or worker whose page was begun with another version than the one in charge, by its id. */
export type Pins = Readonly<Record<string, string>>;

/** What the worker remembers between its starts, kept in Cache Storage like everything else. */
export interface VersionState {
  /** Name of the cache that is in charge, or null before the first one is. */
  readonly active: string | null;
  /** The cache that a page is to be served from as long as it is open, or `NETWORK`. */
  readonly pins: Pins;
}

/** Stands for a page that came from the network, because no stored version has it. */
export const NETWORK = 'network';

const NOTHING: VersionState = { active: null, pins: {} };

/** The start of the names of all caches of the atlas at this address. Other sites of the origin have others. */
function cachePrefix(scope: URL): string {
  return `regionatlas:${scope.pathname}:`;
}

/** The name of a version's cache. */
export function cacheName(scope: URL, { version }: OfflineManifest): string {
  return cachePrefix(scope) + version;
}

/**
 * Returns the state after `name` takes charge while the windows `open` are there: each of them stays with what it had
 * until it is closed or loaded again, so that no page ever meets files of another version.
 */
export function takeCharge(
  versions: VersionState,
  name: string,
  open: readonly string[],
): VersionState {
  const before = versions.active;
  const pins = open.flatMap((id) => {
    const had = versions.pins[id] ?? before;
    return had === null || had === name ? [] : [[id, had] as const];
  });
  return { active: name, pins: Object.fromEntries(pins) };
}

/** Returns the state without the windows that are closed. */
export function forgetClosed(versions: VersionState, open: readonly string[]): VersionState {
  const pins = Object.entries(versions.pins).filter(([id]) => open.includes(id));
  return { ...versions, pins: Object.fromEntries(pins) };
}

/** The caches of `names` that nobody needs any more. */
export function uselessCaches(
  names: readonly string[],
  versions: VersionState,
  scope: URL,
): readonly string[] {
  const needed = new Set([versions.active, stateCacheName(scope), ...Object.values(versions.pins)]);
  return names.filter((name) => name.startsWith(cachePrefix(scope)) && !needed.has(name));
}

/** Reads the state. What cannot be read counts as nothing remembered. */
export async function readVersionState(storage: CacheStorage, scope: URL): Promise<VersionState> {
  const stored = await (await storage.open(stateCacheName(scope))).match(stateAddress(scope));
  const value: unknown = await stored?.json().catch(() => null);
  return isVersionState(value) ? value : NOTHING;
}

function isVersionState(value: unknown): value is VersionState {
  if (typeof value !== 'object' || value === null) return false;
  const { active, pins } = value as Partial<Record<keyof VersionState, unknown>>;
  return (
    (active === null || typeof active === 'string') && typeof pins === 'object' && pins !== null
  );
}

export async function writeVersionState(
  storage: CacheStorage,
  scope: URL,
  versions: VersionState,
): Promise<void> {
  const cache = await storage.open(stateCacheName(scope));
  await cache.put(stateAddress(scope), new Response(JSON.stringify(versions)));
}

const stateCacheName = (scope: URL) => `${cachePrefix(scope)}memory`;
const stateAddress = (scope: URL) => new URL('offline-memory.json', scope).href;
