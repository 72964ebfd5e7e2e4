import { digestOf, type OfflineManifest } from './manifest';

/** How many files are fetched at a time, so that what the reader is waiting for is not held up. */
const AT_ONCE = 6;

/**
 * Fills a cache with every file of a version, and leaves what is already there. A file that is not, byte
 * for byte, what the build wrote is refused, so that a half-published version is never kept.
 *
 * @throws Error naming the file. The next visit tries again and goes on from there.
 */
export async function fillCache(
  cache: Cache,
  { files }: OfflineManifest,
  scope: URL,
  fetchFile: typeof fetch,
): Promise<void> {
  const waiting = Object.entries(files);
  const fetchNext = async (): Promise<void> => {
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const [path, digest] = next;
      const address = new URL(path, scope).href;
      if (await cache.match(address)) continue;
      // Always asks the server: what the browser has may be older than the version being stored.
      const response = await fetchFile(address, { cache: 'no-cache' });
      const bytes = await response.arrayBuffer();
      if ((await digestOf(bytes)) !== digest) {
        throw new Error(`${address} is not the file that this version was built with.`);
      }
      await cache.put(address, new Response(bytes, { headers: keptHeaders(response.headers) }));
    }
  };
  // All that can be kept is kept, also where one file fails, so that little is left for the next time.
  const ends = await Promise.allSettled(Array.from({ length: AT_ONCE }, fetchNext));
  const failed = ends.find((end) => end.status === 'rejected');
  if (failed) throw failed.reason;
}

/** The security policy and the type stay; what only held for the transfer goes. */
function keptHeaders(headers: Headers): Headers {
  const kept = new Headers(headers);
  for (const name of ['content-encoding', 'content-length', 'transfer-encoding']) kept.delete(name);
  return kept;
}
