const keyOf = (address: RequestInfo | URL) =>
  address instanceof Request ? address.url : new URL(address).href;

const unused = () => Promise.reject(new Error('The offline copy does not use this method.'));

/** Cache Storage as far as the offline copy uses it, in memory. */
export function fakeCaches(): CacheStorage {
  const caches = new Map<string, Map<string, Response>>();
  return {
    match: unused,
    has: (name) => Promise.resolve(caches.has(name)),
    keys: () => Promise.resolve([...caches.keys()]),
    delete: (name) => Promise.resolve(caches.delete(name)),
    open(name) {
      const entries = caches.get(name) ?? new Map<string, Response>();
      caches.set(name, entries);
      return Promise.resolve(fakeCache(entries));
    },
  };
}

function fakeCache(entries: Map<string, Response>): Cache {
  return {
    match: (address) => Promise.resolve(entries.get(keyOf(address))?.clone()),
    put(address, response) {
      entries.set(keyOf(address), response);
      return Promise.resolve();
    },
    add: unused,
    addAll: unused,
    delete: unused,
    keys: unused,
    matchAll: unused,
  };
}
