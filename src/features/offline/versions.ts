import type { OfflineManifest } from './manifest';

/** A window or worker whose page was begun with another version than the one in charge, by its id. */
export type Pins = Readonly<Record<string, string>>;

/** What the worker remembers between its starts, kept in Cache Storage like everything else. */
export interface Memory {
  /** Name of the cache that is in charge, or null before the first one is. */
  readonly active: string | null;
  /** The cache that a page is to be served from as long as it is open, or `NETWORK`. */
  readonly pins: Pins;
}

/** Highlights a page that came from the network, because no stored version has it. */
export const NETWORK = 'network';

const NOTHING: Memory = { active: null, pins: {} };

/** The start of the names of all caches of the atlas at this address. Other sites of the origin have others. */
function cachePrefix(scope: URL): string {
  return `regionatlas:${scope.pathname}:`;
}

/** The name of a version's cache. */
export function cacheName(scope: URL, { version }: OfflineManifest): string {
  return cachePrefix(scope) + version;
}

/**
 * Memory after `name` takes charge while the windows `open` are there: each of them stays with what it had
 * until it is closed or loaded again, so that no page ever meets files of another version.
 */
export function takeCharge(memory: Memory, name: string, open: readonly string[]): Memory {
  const before = memory.active;
  const pins = open.flatMap((id) => {
    const had = memory.pins[id] ?? before;
    return had === null || had === name ? [] : [[id, had] as const];
  });
  return { active: name, pins: Object.fromEntries(pins) };
}

/** Memory without the windows that are closed. */
export function forgetClosed(memory: Memory, open: readonly string[]): Memory {
  const pins = Object.entries(memory.pins).filter(([id]) => open.includes(id));
  return { ...memory, pins: Object.fromEntries(pins) };
}

/** The caches of `names` that nobody needs any more. */
export function uselessCaches(
  names: readonly string[],
  memory: Memory,
  scope: URL,
): readonly string[] {
  const needed = new Set([memory.active, memoryName(scope), ...Object.values(memory.pins)]);
  return names.filter((name) => name.startsWith(cachePrefix(scope)) && !needed.has(name));
}

/** Reads the memory. What cannot be read counts as nothing remembered. */
export async function readMemory(storage: CacheStorage, scope: URL): Promise<Memory> {
  const stored = await (await storage.open(memoryName(scope))).match(memoryAddress(scope));
  const value: unknown = await stored?.json().catch(() => null);
  return isMemory(value) ? value : NOTHING;
}

function isMemory(value: unknown): value is Memory {
  if (typeof value !== 'object' || value === null) return false;
  const { active, pins } = value as Partial<Record<keyof Memory, unknown>>;
  return (
    (active === null || typeof active === 'string') && typeof pins === 'object' && pins !== null
  );
}

export async function writeMemory(
  storage: CacheStorage,
  scope: URL,
  memory: Memory,
): Promise<void> {
  const cache = await storage.open(memoryName(scope));
  await cache.put(memoryAddress(scope), new Response(JSON.stringify(memory)));
}

const memoryName = (scope: URL) => `${cachePrefix(scope)}memory`;
const memoryAddress = (scope: URL) => new URL('offline-memory.json', scope).href;
